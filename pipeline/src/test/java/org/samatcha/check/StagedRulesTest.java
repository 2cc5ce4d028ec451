package org.samatcha.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.samatcha.capture.RawRow;
import org.samatcha.catalog.Areas;
import org.samatcha.catalog.Datasets;
import org.samatcha.catalog.Field;
import org.samatcha.catalog.InputTable;
import org.samatcha.catalog.SchoolRegistry;

class StagedRulesTest {

    private static final Knowledge KNOWN =
            new Knowledge(Areas.builtIn(), SchoolRegistry.NONE, new YearRange(2560, 2567));

    private static final List<String> CELLS = List.of(
            "",
            "-",
            "2566",
            "2590",
            "66",
            "1040000001",
            "1040",
            "9400118519077",
            "9400118519078",
            "1111111111119",
            "male",
            "female",
            "ชาย",
            "17/05/2559",
            "31/02/2555",
            "01/01/2443",
            "17/05/3102",
            "01",
            "ป.1",
            "ป.7",
            "4001",
            "4027",
            "400101",
            "3.40100E+12",
            "yes",
            "poor",
            "1.5",
            "9999",
            "-5",
            "7",
            "ก???",
            "obec",
            "เมืองขอนแก่น");

    /** Most cells of a row are ones that were judged in an earlier row; the notices are the same and as many. */
    @Test
    void aRowIsToldTheSameHoweverOftenItsCellsWereSeen() {
        Random random = new Random(11);
        int told = 0;
        int good = 0;
        for (InputTable table :
                Datasets.all().stream().flatMap(card -> card.inputs().stream()).toList()) {
            List<RowRule> rules = Rules.forRowsOf(table, KNOWN);
            StagedRules staged = new StagedRules(rules);
            List<String> columns = table.fields().stream().map(Field::name).toList();
            Map<Field, List<String>> fitting = new HashMap<>();
            table.fields().forEach(field -> fitting.put(field, fitting(field, rules)));
            for (int i = 0; i < 4_000; i++) {
                List<String> cells = table.fields().stream()
                        .map(field -> anyOf(random.nextInt(30) == 0 ? CELLS : fitting.get(field), random))
                        .toList();
                RawRow row = RawRow.of("a.csv", i, columns, cells);
                List<Notice> notices = new ArrayList<>();
                Optional<Notice> error = staged.judge(row, notices::add);

                List<Notice> expected = oneByOne(rules, row);
                assertEquals(expected, notices, () -> table.form() + " " + cells);
                assertEquals(
                        expected.stream()
                                .filter(notice -> notice.severity() == Severity.ERROR)
                                .findFirst(),
                        error);
                told += notices.size();
                good += notices.isEmpty() ? 1 : 0;
            }
        }
        assertTrue(told > 1_000 && good > 50, told + " notices, " + good + " rows without any");
    }

    private static List<String> fitting(Field field, List<RowRule> rules) {
        return CELLS.stream()
                .filter(cell -> rules.stream()
                        .noneMatch(rule -> rule instanceof CellRule of
                                && of.fields().contains(field)
                                && !of.isKeptBy(cell, field)))
                .toList();
    }

    private static String anyOf(List<String> cells, Random random) {
        return cells.isEmpty() ? "" : cells.get(random.nextInt(cells.size()));
    }

    private static List<Notice> oneByOne(List<RowRule> rules, RawRow row) {
        List<Notice> notices = new ArrayList<>();
        Optional<Stage> failed = Optional.empty();
        for (RowRule rule : rules) {
            Stage stage = rule.card().stage();
            if (failed.isPresent() && failed.get() != stage) {
                return notices;
            }
            List<Notice> own = rule.judge(row);
            notices.addAll(own);
            if (own.stream().anyMatch(notice -> notice.severity() == Severity.ERROR)) {
                failed = Optional.of(stage);
            }
        }
        return notices;
    }
}
