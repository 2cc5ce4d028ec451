package org.samatcha.jobs.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samatcha.check.file.DatasetMustHaveFiles;
import org.samatcha.curate.Loss;
import org.samatcha.curate.correction.Applied;
import org.samatcha.curate.correction.Correction;
import org.samatcha.report.screening.Screening;

/** Result of an ingest → facts of its screening report. */
final class Screenings {

    private Screenings() {}

    static Screening of(IngestResult result) {
        Map<String, String> datasets = new HashMap<>();
        result.accounts().forEach(account -> datasets.put(account.file(), account.dataset()));
        return new Screening(
                result.accounts(),
                checks(result, datasets),
                totals(result),
                result.corrections().stream().map(Screenings::correction).toList());
    }

    private static List<Screening.CheckCount> checks(IngestResult result, Map<String, String> datasets) {
        List<Screening.CheckCount> checks = new ArrayList<>();
        String missing = new DatasetMustHaveFiles().card().id();
        result.examples().stream()
                .filter(notice -> notice.rule().equals(missing))
                .forEach(notice -> checks.add(new Screening.CheckCount("", notice.field(), missing, 1, 0, 0)));
        result.noticesByRule()
                .forEach((file, rules) -> rules.forEach((rule, times) -> {
                    if (!rule.equals(missing)) {
                        Loss loss =
                                result.lossByRule().getOrDefault(file, Map.of()).getOrDefault(rule, Loss.NOTHING);
                        checks.add(new Screening.CheckCount(
                                file, datasets.getOrDefault(file, ""), rule, times, loss.rows(), loss.alone()));
                    }
                }));
        return checks;
    }

    private static List<Screening.YearTotal> totals(IngestResult result) {
        List<Screening.YearTotal> totals = new ArrayList<>();
        result.peopleByYear()
                .forEach((dataset, years) ->
                        years.forEach((year, people) -> totals.add(new Screening.YearTotal(dataset, year, people))));
        return totals;
    }

    private static Screening.CorrectionCount correction(Applied applied) {
        Correction correction = applied.correction();
        return new Screening.CorrectionCount(
                correction.name(),
                correction.place(),
                correction.change().action(),
                correction.match().dataset(),
                correction.reason(),
                correction.reporter(),
                correction.date().toString(),
                applied.touched().rows(),
                correction.expect().rows(),
                applied.touched().surprises());
    }
}
