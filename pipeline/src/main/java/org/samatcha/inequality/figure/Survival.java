package org.samatcha.inequality.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.samatcha.evidence.CohortSpan;
import org.samatcha.evidence.Split;
import org.samatcha.indicator.Evidence;
import org.samatcha.indicator.Formula;
import org.samatcha.indicator.Result;
import org.samatcha.indicator.Safe;
import org.samatcha.indicator.Slice;
import org.samatcha.inequality.flow.FlowRates;
import org.samatcha.inequality.flow.GradeCounts;
import org.samatcha.inequality.flow.ReconstructedCohort;
import org.samatcha.inequality.flow.Repeats;

/**
 * Survival from one grade to another, by the reconstructed cohort with unlimited repeats; ปวช. stands beside ม.4 to
 * ม.6.
 *
 * <p>Not available when a count is not known, a grade on the way has fewer than {@value Safe#SMALLEST_BASE} pupils, or
 * fewer than {@value Safe#SMALLEST_COUNT} linked pupils, but not none, are lost on the way; not applicable when
 * everybody repeats a grade.
 */
record Survival(Way way, Rates rates, String sex) implements Formula {

    /** Where the cohort of ป.1 is to arrive. */
    enum To {
        P6(6),
        M3(9),
        M6(12);

        /** Grades of the cycle, the one of arrival included. */
        private final int grades;

        To(int grades) {
            this.grades = grades;
        }

        private Way way() {
            return new Way(0, grades);
        }
    }

    /** Places in the cycle: from {@code first} to the one before {@code end}. */
    private record Way(int first, int end) {

        static Way of(CohortSpan span) {
            int first = IntStream.range(0, CYCLE.size())
                    .filter(place ->
                            span.firstGrades().contains("'" + CYCLE.get(place).get(0) + "'"))
                    .findFirst()
                    .orElseThrow();
            return new Way(first, first + span.years() + 1);
        }

        int steps() {
            return end - first - 1;
        }
    }

    private static final String BOTH_SEXES = "";

    /** Whose promotion and repetition lead the cohort. */
    enum Rates {
        /** Linked pupils who were not transferred out; p + r cannot exceed 1. */
        LINKED,
        /** All pupils of two years, as UIS compares them. */
        UNCAPPED,
        /** The same with p and r divided by p + r where that exceeds 1. */
        CAPPED
    }

    /** The grades of ป.1 to ม.6, each with the vocational one beside it. */
    private static final List<List<String>> CYCLE = List.of(
            List.of("04"),
            List.of("05"),
            List.of("06"),
            List.of("07"),
            List.of("08"),
            List.of("09"),
            List.of("10"),
            List.of("11"),
            List.of("12"),
            List.of("13", "16"),
            List.of("14", "17"),
            List.of("15", "18"));

    static List<Slice> slices() {
        List<Slice> slices = new ArrayList<>();
        slices.add(Slice.of(Split.ALL, Split.ALL, new Survival(To.M3.way(), Rates.LINKED, BOTH_SEXES)));
        for (String sex : List.of("female", "male")) {
            slices.add(Slice.of("sex", sex, new Survival(To.M3.way(), Rates.LINKED, sex)));
        }
        for (To to : To.values()) {
            for (Rates rates : Rates.values()) {
                String category = (to.name() + "*" + rates.name()).toLowerCase(Locale.ROOT);
                slices.add(Slice.of("to_grade*rates", category, new Survival(to.way(), rates, BOTH_SEXES)));
            }
        }
        for (CohortSpan span : CohortSpan.all()) {
            slices.add(Slice.of("span*cohort", span.id() + "*followed", new FollowedCohort(span)));
            slices.add(Slice.of(
                    "span*cohort", span.id() + "*reconstructed", new Survival(Way.of(span), Rates.LINKED, BOTH_SEXES)));
        }
        return slices;
    }

    @Override
    public Result at(Evidence evidence) {
        List<Pupils> cycle = CYCLE.subList(way.first, way.end).stream()
                .map(grades -> pupils(evidence, grades))
                .toList();
        if (!cycle.stream().allMatch(Pupils::areKnownAndMany) || !isLossSafe(cycle)) {
            return new Result.NotAvailable();
        }
        double survival =
                ReconstructedCohort.of(flows(cycle), new Repeats.Unlimited()).survival()[way.steps()];
        return Double.isFinite(survival) ? new Result.Number(survival, 0, 0) : new Result.NotApplicable();
    }

    /** Whether none or many linked pupils are lost on the way; the other rates compare different people. */
    private boolean isLossSafe(List<Pupils> cycle) {
        List<Pupils> onTheWay = cycle.subList(0, way.steps());
        double all = onTheWay.stream().mapToDouble(Pupils::all).sum();
        double lost = all
                - onTheWay.stream()
                        .mapToDouble(pupils -> pupils.moved + pupils.repeaters)
                        .sum();
        return rates != Rates.LINKED || Safe.isShare((long) lost, (long) all);
    }

    /**
     * What is counted of one grade.
     *
     * @param all pupils of year t
     * @param moved linked: those promoted out of the grade; else: all pupils of the grade in year t+1
     * @param repeaters linked: those of {@code all} who repeat; else: those of {@code moved} who do
     */
    private record Pupils(double all, double moved, double repeaters) {

        boolean areKnownAndMany() {
            return all >= Safe.SMALLEST_BASE && !Double.isNaN(moved) && !Double.isNaN(repeaters);
        }
    }

    private Pupils pupils(Evidence evidence, List<String> grades) {
        return rates == Rates.LINKED
                ? new Pupils(
                        count(evidence, grades, "flow_pupils") - count(evidence, grades, "flow_transferred"),
                        count(evidence, grades, "flow_promoted"),
                        count(evidence, grades, "flow_repeated"))
                : new Pupils(
                        count(evidence, grades, "apparent_pupils"),
                        count(evidence, grades, "apparent_next_pupils"),
                        count(evidence, grades, "apparent_next_repeaters"));
    }

    /** NaN when not known. */
    private double count(Evidence evidence, List<String> grades, String tally) {
        double sum = 0;
        for (String grade : grades) {
            Evidence ofGrade =
                    sex.equals(BOTH_SEXES) ? evidence.at("grade", grade) : evidence.at("grade*sex", grade + "*" + sex);
            OptionalLong count = ofGrade.count(tally);
            sum += count.isPresent() ? count.getAsLong() : Double.NaN;
        }
        return sum;
    }

    /** One entry per grade; promotion out of the last is not needed and, but for linked pupils, not known. */
    private List<FlowRates> flows(List<Pupils> cycle) {
        return switch (rates) {
            case LINKED -> cycle.stream().map(Survival::linked).toList();
            case UNCAPPED -> apparent(cycle);
            case CAPPED -> apparent(cycle).stream().map(FlowRates::capped).toList();
        };
    }

    private static FlowRates linked(Pupils pupils) {
        double p = pupils.moved / pupils.all;
        double r = pupils.repeaters / pupils.all;
        return new FlowRates("", p, r, 1 - p - r);
    }

    private static List<FlowRates> apparent(List<Pupils> cycle) {
        return FlowRates.of(cycle.stream()
                .map(pupils -> new GradeCounts("", pupils.all, pupils.moved, pupils.repeaters, Double.NaN))
                .toList());
    }
}
