package org.samatcha.inequality.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.samatcha.evidence.Cube;
import org.samatcha.evidence.EvidenceTables;
import org.samatcha.evidence.Split;
import org.samatcha.indicator.Evidence;
import org.samatcha.indicator.Formula;
import org.samatcha.indicator.Result;
import org.samatcha.indicator.Safe;
import org.samatcha.indicator.Slice;
import org.samatcha.inequality.segregation.Dissimilarity;
import org.samatcha.inequality.segregation.MutualInformation;
import org.samatcha.inequality.segregation.SegregationTable;

/**
 * Segregation of poor pupils from others between the schools of an area.
 *
 * <p>Not applicable without pupils. Not available when a count is not known, with fewer than {@value #FEWEST_SCHOOLS}
 * schools of {@value Safe#SMALLEST_BASE} pupils, or with fewer than {@value Safe#SMALLEST_BASE} poor or other pupils.
 */
record Segregation(Index index) implements Formula {

    private static final int FEWEST_SCHOOLS = 3;
    private static final String POOR = "school_pupils_poor";
    private static final String NOT_POOR = "school_pupils_not_poor";

    /** Which measure; its id is its name in small letters. */
    enum Index {
        D,
        M,
        H
    }

    static List<Slice> slices() {
        List<Slice> slices = new ArrayList<>();
        slices.add(Slice.of(Split.ALL, Split.ALL, new Segregation(Index.D)));
        for (Index index : Index.values()) {
            slices.add(Slice.of("segregation", index.name().toLowerCase(Locale.ROOT), new Segregation(index)));
        }
        return slices;
    }

    @Override
    public Result at(Evidence evidence) {
        if (evidence.count(POOR).isEmpty()) {
            return new Result.NotAvailable();
        }
        SegregationTable table = schools(evidence);
        if (table.people() == 0) {
            return new Result.NotApplicable();
        }
        return isSafe(table) ? new Result.Number(value(table), 0, 0) : new Result.NotAvailable();
    }

    private static SegregationTable schools(Evidence evidence) {
        List<SegregationTable.Cell> cells = new ArrayList<>();
        for (String school : evidence.counts().categories(evidence.counts().tableOf(POOR), EvidenceTables.SCHOOL)) {
            if (!school.equals(Cube.UNKNOWN)) {
                Evidence ofSchool = evidence.at(EvidenceTables.SCHOOL, school);
                cells.add(new SegregationTable.Cell(school, "poor", people(ofSchool, POOR)));
                cells.add(new SegregationTable.Cell(school, "not_poor", people(ofSchool, NOT_POOR)));
            }
        }
        return SegregationTable.of(cells);
    }

    /** Known for every school, since the area as a whole is. */
    private static long people(Evidence ofSchool, String tally) {
        return ofSchool.count(tally).orElse(0);
    }

    private static boolean isSafe(SegregationTable table) {
        long schools = Arrays.stream(table.unitTotals())
                .filter(pupils -> pupils >= Safe.SMALLEST_BASE)
                .count();
        return schools >= FEWEST_SCHOOLS
                && Arrays.stream(table.groupTotals()).allMatch(pupils -> pupils >= Safe.SMALLEST_BASE);
    }

    private double value(SegregationTable table) {
        return switch (index) {
            case D -> Dissimilarity.between(table, 0, 1);
            case M -> MutualInformation.of(table).m();
            case H -> MutualInformation.of(table).h();
        };
    }
}
