package org.samatcha.jobs.generate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.samatcha.jobs.generate.file.BadKind;
import org.samatcha.jobs.generate.file.FileFacts;
import org.samatcha.jobs.generate.file.Folder;
import org.samatcha.jobs.generate.life.Bases;
import org.samatcha.jobs.generate.life.DistrictEffects;
import org.samatcha.jobs.generate.life.LeavingReason;
import org.samatcha.jobs.generate.life.Model;
import org.samatcha.jobs.generate.life.Tally;
import org.samatcha.jobs.generate.place.District;

/** The text of {@code truth.yaml}: plan, true parameters, what came of them, and the bad rows of every file. */
final class TruthFile {

    private final StringBuilder text = new StringBuilder();

    private TruthFile() {}

    static String of(Plan plan, Folder.Written written) {
        TruthFile file = new TruthFile();
        file.plan(plan, written);
        file.models();
        file.reasons();
        file.districts(plan, written);
        file.realised(written.tally());
        file.files(written.files());
        return file.text.toString();
    }

    private void plan(Plan plan, Folder.Written written) {
        line("# What the generator knows. Probabilities are fractions; effects are on the logit scale.");
        line("plan:");
        line("  seed: " + plan.seed());
        line("  people: " + plan.people());
        line("  districts: " + plan.districts().size());
        line("  schools: " + written.schools().size());
        line("  first_year: " + plan.firstYear());
        line("  last_year: " + plan.lastYear());
    }

    private void models() {
        line("models:");
        Map<Model, Map<String, Double>> bases = Bases.asTable();
        for (Model model : Model.values()) {
            line("  " + id(model) + ":");
            line("    base_probability:");
            bases.get(model).forEach((key, p) -> line("      " + key + ": " + decimals(p)));
            line("    effects:" + (model.effects().isEmpty() ? " {}" : ""));
            model.effects().forEach((trait, effect) -> line("      " + id(trait) + ": " + decimals(effect)));
            line("    year_effects: {2563: " + decimals(Bases.year(model, 2563)) + ", 2564: "
                    + decimals(Bases.year(model, 2564)) + "}");
            line("    district_spread: " + decimals(model.spread()));
            line("    worse_district_shift: " + decimals(model.worseShift()));
        }
    }

    private void reasons() {
        line("leaving_reasons:");
        for (LeavingReason reason : LeavingReason.values()) {
            line("  - {text: " + reason.thai() + ", class: " + id(reason.reasonClass()) + "}");
        }
    }

    private void districts(Plan plan, Folder.Written written) {
        line("districts:");
        for (District district : plan.districts()) {
            DistrictEffects effects = written.effects().get(district.position());
            line("  '" + district.code() + "':");
            line("    name: " + district.name());
            line("    residents_2564: " + plan.residents(district, 2564));
            line("    schools: " + written.schools().in(district).size());
            line("    extremely_poor: " + decimals(effects.extremelyPoor()));
            line("    poor: " + decimals(effects.poor()));
            line("    clearly_worse_in: "
                    + effects.worse().stream().map(TruthFile::id).collect(Collectors.toList()));
            line("    effects: {"
                    + effects.byModel().entrySet().stream()
                            .map(entry -> id(entry.getKey()) + ": " + decimals(entry.getValue()))
                            .collect(Collectors.joining(", "))
                    + "}");
        }
    }

    private void realised(Tally tally) {
        line("# Children asked, the sum of their true probabilities, and those to whom it happened, by year and then");
        line("# for all, by poverty, and by district (of the school for dropout, no_transition and repetition).");
        line("realised:");
        Map<Model, Map<Integer, Map<String, Tally.Counts>>> nested = new TreeMap<>();
        tally.counts()
                .forEach((key, counts) -> nested.computeIfAbsent(key.model(), model -> new TreeMap<>())
                        .computeIfAbsent(key.year(), year -> new TreeMap<>())
                        .put(key.category(), counts));
        nested.forEach((model, years) -> {
            line("  " + id(model) + ":");
            years.forEach((year, categories) -> {
                line("    " + year + ":");
                categories.forEach((category, counts) -> line("      '" + category + "': {asked: " + counts.asked()
                        + ", expected: " + String.format(Locale.ROOT, "%.2f", counts.expected()) + ", happened: "
                        + counts.happened() + "}"));
            });
        });
    }

    private void files(List<FileFacts> files) {
        line("# Rows between header and total; bad rows by kind, with their lines (the header is line 1).");
        line("files:");
        for (FileFacts file : files) {
            line("  " + file.path() + ":");
            line("    encoding: " + file.style().charset().name().toLowerCase(Locale.ROOT));
            line("    rows: " + file.rows());
            if (file.sum() > 0) {
                line("    total_row: " + file.sum());
            }
            line("    bad:");
            for (Map.Entry<BadKind, List<Integer>> bad : file.badLines().entrySet()) {
                line("      " + bad.getKey().id() + ": {count: "
                        + bad.getValue().size() + ", lines: " + bad.getValue() + "}");
            }
        }
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
