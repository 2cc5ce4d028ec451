package org.samatcha.report.claim;

import java.util.List;
import java.util.Locale;
import org.samatcha.evidence.Split;
import org.samatcha.indicator.Kind;
import org.samatcha.report.claim.Proposal.Form;

/** Reads what a claim or chart speaks of, and refuses what no release can have a number for. */
final class UseReader {

    private final Vocabulary vocabulary;

    UseReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Use read(Entry entry) {
        entry.only("indicator", "dimension", "category", "from", "to", "district");
        String indicator = indicator(entry.at("indicator"));
        String dimension = entry.find("dimension")
                .map(found -> oneOf(found, "dimension of " + indicator, vocabulary.dimensions(indicator)))
                .orElse(Split.ALL);
        List<String> groups = vocabulary.groups(indicator, dimension);
        String what = "group of " + indicator + " by " + dimension;
        String category =
                entry.find("category").map(found -> oneOf(found, what, groups)).orElse(Split.ALL);
        String from =
                entry.find("from").map(found -> oneOf(found, what, groups)).orElse("");
        String to = entry.find("to").map(found -> oneOf(found, what, groups)).orElse("");
        if (from.isEmpty() != to.isEmpty()) {
            throw entry.wrong("[from] and [to] go together: the two groups that are compared");
        }
        if (!dimension.equals(Split.ALL) && category.equals(Split.ALL) && from.isEmpty()) {
            throw entry.wrong("by " + dimension + " needs a [category], or [from] and [to]; groups are " + groups);
        }
        String district = entry.find("district")
                .map(found -> oneOf(found, "district", vocabulary.districts()))
                .orElse("");
        return new Use(indicator, dimension, category, from, to, district);
    }

    String indicator(Entry entry) {
        return oneOf(entry, "indicator", vocabulary.indicators());
    }

    private static String oneOf(Entry entry, String what, List<String> known) {
        if (!known.contains(entry.text())) {
            throw entry.unknown(what, entry.text(), known);
        }
        return entry.text();
    }

    /** Refuses a chart that cannot show these indicators. */
    void requireFit(Form form, List<Use> uses, Entry entry) {
        Use first = uses.get(0);
        boolean isOneLine = form != Form.TREND;
        if (isOneLine && uses.size() > 1) {
            throw entry.wrong("a " + name(form) + " shows one indicator; " + uses.size() + " are given");
        }
        if (form == Form.EQUIPLOT && !first.comparesGroups()) {
            throw entry.wrong("an equiplot compares groups: give its use a [dimension] with [from] and [to]");
        }
        if (form != Form.EQUIPLOT && first.comparesGroups()) {
            throw entry.wrong(
                    "a " + name(form) + " shows no two groups; give its use a [category], or make it an" + " equiplot");
        }
        if (form == Form.FUNNEL && vocabulary.kind(first.indicator()) != Kind.PROPORTION) {
            throw entry.wrong("a funnel needs a part of a whole, and " + first.indicator() + " is none");
        }
        uses.stream().filter(Use::isOfDistrict).findFirst().ifPresent(use -> {
            throw entry.wrong("a chart shows the province and all its districts; take [district] away");
        });
    }

    /** Refuses a sentence with a name that the figures of this use can never have. */
    void requireFacts(Entry entry, Use use) {
        List<String> possible = FactName.possible(use, vocabulary.kind(use.indicator()));
        for (String language : List.of("th", "en")) {
            Entry text = entry.at(language);
            for (String name : new Template(text.text()).names()) {
                if (!FactName.all().contains(name)) {
                    throw text.unknown("fact", name, possible);
                }
                if (!possible.contains(name)) {
                    throw text.wrong("{" + name + "} has no number behind it here: "
                            + FactName.of(name).needs() + "; facts here are " + possible);
                }
            }
        }
    }

    /** A target as people write it: percent for rates. */
    double target(Entry entry, Use use) {
        double written = entry.number();
        Kind kind = vocabulary.kind(use.indicator());
        if (kind == Kind.PROPORTION && (written < 0 || written > 100)) {
            throw entry.wrong("the target of " + use.indicator() + " is a percentage from 0 to 100, not " + written);
        }
        return Formats.ofWritten(use.indicator(), kind, written);
    }

    private static String name(Form form) {
        return form.name().toLowerCase(Locale.ROOT);
    }
}
