package org.samatcha.report.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.samatcha.base.Area;
import org.samatcha.base.BilingualText;
import org.samatcha.evidence.Categories;
import org.samatcha.report.claim.Commitment.Standing;
import org.samatcha.report.claim.Proposal.ChartEntry;
import org.samatcha.report.claim.Proposal.Choice;
import org.samatcha.report.claim.Proposal.Claim;
import org.samatcha.report.claim.Proposal.Form;
import org.samatcha.report.claim.Proposal.Section;

/**
 * Reads {@code proposals/agenda-N.yaml}. Strict: a misspelt key, an indicator, group or district that no release can
 * have, a fact that does not exist or a chart that cannot show the indicator is an error with file, line and key.
 */
public final class ProposalFile {

    private static final int HEADLINES = 3;

    private final UseReader uses;
    private final Set<String> ids = new HashSet<>();

    private ProposalFile(UseReader uses) {
        this.uses = uses;
    }

    /** {@code districts} are those that it may name. */
    public static Proposal read(Path file, List<Area> districts) {
        Vocabulary vocabulary = Vocabulary.of(districts, Categories.read());
        return new ProposalFile(new UseReader(vocabulary)).proposal(Entry.read(file));
    }

    private Proposal proposal(Entry file) {
        file.only(
                "agenda",
                "title",
                "short_title",
                "situation",
                "headlines",
                "size",
                "gaps",
                "figures",
                "policies",
                "options",
                "commitments",
                "would_change",
                "plain",
                "question",
                "profile");
        List<ChartEntry> figures =
                file.items("figures").stream().map(this::figure).toList();
        List<String> charts = figures.stream().map(ChartEntry::id).toList();
        List<Claim> headlines = claims(file, "headlines", charts);
        if (headlines.size() != HEADLINES) {
            throw file.at("headlines").wrong("must be " + HEADLINES + " claims, not " + headlines.size());
        }
        return new Proposal(
                agenda(file.at("agenda")),
                file.at("title").bilingual(),
                file.at("short_title").bilingual(),
                file.at("situation").bilingual(),
                headlines,
                claims(file, "size", charts),
                claims(file, "gaps", charts),
                figures,
                file.items("policies").stream().map(Entry::bilingual).toList(),
                file.items("options").stream().map(this::option).toList(),
                file.items("commitments").stream().map(this::commitment).toList(),
                file.at("would_change").bilingual(),
                claims(file, "plain", charts),
                file.at("question").bilingual(),
                file.items("profile").stream().map(uses::indicator).toList());
    }

    private static int agenda(Entry entry) {
        if (!entry.text().matches("[1-4]")) {
            throw entry.wrong("[" + entry.text() + "] is no agenda item; they are 1 to 4");
        }
        return Integer.parseInt(entry.text());
    }

    private List<Claim> claims(Entry file, String key, List<String> charts) {
        List<Claim> claims = new ArrayList<>();
        for (Entry entry : file.items(key)) {
            entry.only("id", "uses", "number", "sentence", "figure");
            Use use = uses.read(entry.at("uses"));
            String figure = entry.find("figure").map(Entry::text).orElse("");
            if (!figure.isEmpty() && !charts.contains(figure)) {
                throw entry.at("figure").unknown("figure of this file", figure, charts);
            }
            claims.add(new Claim(
                    id(entry.at("id")),
                    use,
                    sentence(entry.at("number"), use),
                    sentence(entry.at("sentence"), use),
                    figure,
                    entry.place()));
        }
        return claims;
    }

    private ChartEntry figure(Entry entry) {
        entry.only("id", "form", "section", "uses", "title");
        Form form = entry.at("form").choice(Form.class);
        List<Use> shown = entry.items("uses").stream().map(uses::read).toList();
        if (shown.isEmpty()) {
            throw entry.wrong("the key [uses] is missing or empty; a chart shows at least one indicator");
        }
        uses.requireFit(form, shown, entry.at("form"));
        return new ChartEntry(
                id(entry.at("id")),
                form,
                entry.at("section").choice(Section.class),
                shown,
                sentence(entry.at("title"), shown.get(0)));
    }

    private Choice option(Entry entry) {
        entry.only("title", "moves");
        List<Use> moves = entry.items("moves").stream().map(uses::read).toList();
        if (moves.isEmpty()) {
            throw entry.wrong("the key [moves] is missing or empty; an option names the indicators that would show it");
        }
        return new Choice(entry.at("title").bilingual(), moves);
    }

    private Commitment commitment(Entry entry) {
        entry.only("id", "standing", "agency", "text", "uses", "baseline", "target", "year");
        Use use = uses.read(entry.at("uses"));
        int baseline = entry.at("baseline").year();
        int year = entry.at("year").year();
        if (year <= baseline) {
            throw entry.at("year").wrong(year + " is not after the baseline " + baseline);
        }
        return new Commitment(
                id(entry.at("id")),
                entry.at("standing").choice(Standing.class),
                entry.at("agency").bilingual(),
                entry.at("text").bilingual(),
                use,
                baseline,
                uses.target(entry.at("target"), use),
                year);
    }

    private String id(Entry entry) {
        String id = entry.text();
        if (!id.matches("[a-z][a-z0-9_]*")) {
            throw entry.wrong("[" + id + "] is no id; write small letters, digits and _, such as on_track");
        }
        if (!ids.add(id)) {
            throw entry.wrong("the id [" + id + "] stands twice in this file");
        }
        return id;
    }

    private BilingualText sentence(Entry entry, Use use) {
        uses.requireFacts(entry, use);
        return entry.bilingual();
    }
}
