package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;
import org.samatcha.evidence.Cell;
import org.samatcha.evidence.CountedTable;
import org.samatcha.evidence.Counts;
import org.samatcha.evidence.Split;
import org.samatcha.evidence.Tally;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Kind;
import org.samatcha.indicator.Quotient;
import org.samatcha.indicator.RawValues;
import org.samatcha.indicator.Slice;
import org.samatcha.indicator.Sum;
import org.samatcha.inequality.figure.IndicatorRows;

/**
 * A small register of pupils by district, sex, poverty, level and grade, and three indicators of what became of them.
 */
public final class Pupils {

    private static final int YEAR = 2566;

    private static final CountedTable TABLE = new CountedTable(
            "flows",
            "academic_year",
            YearKind.ACADEMIC,
            List.of("all", "sex", "poverty", "level", "grade", "sex*poverty", "level*sex").stream()
                    .map(Split::of)
                    .toList(),
            List.of(
                    new Tally("pupils", "true", "1"),
                    new Tally("promoted", "outcome = 'promoted'", "1"),
                    new Tally("left", "outcome = 'left'", "1"),
                    new Tally("pupils_primary", "level = 'primary'", "1"),
                    new Tally("left_primary", "level = 'primary' and outcome = 'left'", "1")));

    /** One indicator of the small register. */
    public record Share(String id, Sum counted, Sum of, String... dimensions) implements Indicator {
        @Override
        public IndicatorCard card() {
            BilingualText text = BilingualText.of(id, id);
            return new IndicatorCard(
                    id, 3, Kind.PROPORTION, Direction.ADVERSE, YearKind.ACADEMIC, text, text, text, "own", text);
        }

        @Override
        public String leadingTally() {
            return "pupils";
        }

        @Override
        public List<Slice> slices() {
            return Slice.each(new Quotient(counted, of, 1), dimensions);
        }
    }

    public static List<Indicator> indicators() {
        return List.of(
                new Share("dropout", Sum.of("left"), Sum.of("pupils"), "all", "sex", "poverty", "sex*poverty", "grade"),
                new Share("promotion", Sum.of("promoted"), Sum.of("pupils"), "all", "sex", "level", "level*sex"),
                new Share("primary_dropout", Sum.of("left_primary"), Sum.of("pupils_primary"), "all", "sex"));
    }

    private final List<Map<String, String>> pupils = new ArrayList<>();

    /** {@code count} pupils who are the same in everything that is counted. */
    public Pupils add(int count, String district, String sex, String poverty, String grade, String outcome) {
        for (int i = 0; i < count; i++) {
            pupils.add(Map.of(
                    "area",
                    district,
                    "sex",
                    sex,
                    "poverty",
                    poverty,
                    "grade",
                    grade,
                    "level",
                    grade.compareTo("10") < 0 ? "primary" : "lower_secondary",
                    "outcome",
                    outcome));
        }
        return this;
    }

    /** The same seed gives the same pupils. */
    public static Pupils random(long seed, int districts, int largestGroup) {
        Random dice = new Random(seed);
        Pupils pupils = new Pupils();
        for (int district = 1; district <= districts; district++) {
            for (String sex : List.of("female", "male")) {
                for (String poverty : List.of("poor", "not_poor")) {
                    for (String grade : List.of("08", "09", "10")) {
                        int group = dice.nextInt(largestGroup + 1);
                        int left = group == 0 ? 0 : dice.nextInt(Math.min(group, 4) + 1);
                        String code = "400" + district;
                        pupils.add(left, code, sex, poverty, grade, "left");
                        pupils.add(dice.nextInt(group - left + 1), code, sex, poverty, grade, "promoted");
                        pupils.add(dice.nextInt(3), code, sex, poverty, grade, "repeated");
                    }
                }
            }
        }
        return pupils;
    }

    public Counts counts() {
        Map<Cell, long[]> rows = new HashMap<>();
        for (Map<String, String> pupil : pupils) {
            for (String area : List.of(pupil.get("area"), pupil.get("area").substring(0, 2))) {
                for (Split split : TABLE.splits()) {
                    String category = split.dimensions().isEmpty()
                            ? Split.ALL
                            : String.join(
                                    "*",
                                    split.dimensions().stream().map(pupil::get).toList());
                    long[] tallies = rows.computeIfAbsent(
                            new Cell(area, YEAR, split.id(), category),
                            c -> new long[TABLE.tallies().size()]);
                    for (int i = 0; i < tallies.length; i++) {
                        tallies[i] += isCounted(TABLE.tallies().get(i), pupil) ? 1 : 0;
                    }
                }
            }
        }
        Counts counts = new Counts(List.of(TABLE));
        rows.forEach((cell, tallies) -> counts.record(TABLE.name(), cell, tallies));
        return counts;
    }

    private static boolean isCounted(Tally tally, Map<String, String> pupil) {
        return Condition.all(tally.rows()).stream()
                .allMatch(condition ->
                        condition instanceof Condition.In in && in.values().contains(pupil.get(in.column())));
    }

    public static List<IndicatorRow> rows(Counts counts) {
        return indicators().stream()
                .flatMap(indicator ->
                        IndicatorRows.of(indicator, RawValues.of(indicator, counts, counts.areas())).stream())
                .toList();
    }
}
