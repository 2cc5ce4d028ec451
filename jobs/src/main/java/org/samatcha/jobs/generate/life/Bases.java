package org.samatcha.jobs.generate.life;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Base probabilities of the models: a girl, not poor, near a standard school outside a municipality, in a district with
 * effect 0 and a year with effect 0.
 */
public final class Bases {

    private static final double[] DROPOUT = {
        0.0040, 0.0030, 0.0020, 0.0020, 0.0013, 0.0013, 0.0013, 0.0016, 0.0025, 0.0085, 0.0105, 0.0080, 0.0105, 0.0080,
        0.0040, 0.0190, 0.0130, 0.0060
    };
    private static final double AFTER_PRIMARY = 0.0060;
    private static final double AFTER_LOWER_SECONDARY = 0.0300;

    private Bases() {}

    /** Logit of the base; {@code key} is a grade, an age or a band as {@link #asTable} lists them. */
    static double dropout(Grade grade) {
        return Model.logit(DROPOUT[grade.ordinal()]);
    }

    static double noTransition(Grade grade) {
        return Model.logit(grade == Grade.P6 ? AFTER_PRIMARY : AFTER_LOWER_SECONDARY);
    }

    static double repetition(Grade grade) {
        return Model.logit(grade == Grade.P1 || grade.isLowerSecondary() ? 0.0070 : 0.0040);
    }

    static double neverEnrolled() {
        return Model.logit(0.0060);
    }

    static double participation(int age) {
        return Model.logit(age <= 3 ? 0.800 : age == 4 ? 0.920 : 0.965);
    }

    static double screening() {
        return Model.logit(0.830);
    }

    static double suspected(int months) {
        return Model.logit(
                switch (months) {
                    case 9 -> 0.205;
                    case 18 -> 0.235;
                    case 30 -> 0.205;
                    case 42 -> 0.190;
                    default -> 0.155;
                });
    }

    static double followUp() {
        return Model.logit(0.875);
    }

    static double normalAfter() {
        return Model.logit(0.985);
    }

    /** Share of an age band's residents who take part; bands as in the learning file. */
    public static double learning(int band) {
        return Model.logit(new double[] {0.200, 0.120, 0.050, 0.090}[band]);
    }

    /** Effect of a year (BE) on the logit; 2563 and 2564 were the pandemic's. Zero for all other years and models. */
    public static double year(Model model, int year) {
        boolean first = year == 2563;
        boolean second = year == 2564;
        return switch (model) {
            case DROPOUT, NO_TRANSITION -> first ? 0.10 : second ? 0.20 : 0;
            case SCREENING -> first ? -0.15 : second ? -0.30 : 0;
            case LEARNING -> first ? -0.50 : second ? -0.80 : 0;
            default -> 0;
        };
    }

    /** Every base probability, by model and key, in a fixed order. */
    public static Map<Model, Map<String, Double>> asTable() {
        Map<Model, Map<String, Double>> table = new LinkedHashMap<>();
        for (Model model : Model.values()) {
            table.put(model, new LinkedHashMap<>());
        }
        for (Grade grade : Grade.values()) {
            put(table, Model.DROPOUT, grade.shortName(), dropout(grade));
            put(table, Model.REPETITION, grade.shortName(), repetition(grade));
        }
        put(table, Model.NO_TRANSITION, Grade.P6.shortName(), noTransition(Grade.P6));
        put(table, Model.NO_TRANSITION, Grade.M3.shortName(), noTransition(Grade.M3));
        put(table, Model.NEVER_ENROLLED, "age_6", neverEnrolled());
        for (int age = 3; age <= 5; age++) {
            put(table, Model.PARTICIPATION, "age_" + age, participation(age));
        }
        put(table, Model.SCREENING, "all", screening());
        for (int months : Screening.AGES) {
            put(table, Model.SUSPECTED, "months_" + months, suspected(months));
        }
        put(table, Model.FOLLOW_UP, "all", followUp());
        put(table, Model.NORMAL_AFTER, "all", normalAfter());
        put(table, Model.LEARNING, "under_15", learning(0));
        put(table, Model.LEARNING, "15_24", learning(1));
        put(table, Model.LEARNING, "25_59", learning(2));
        put(table, Model.LEARNING, "60_over", learning(3));
        return table;
    }

    private static void put(Map<Model, Map<String, Double>> table, Model model, String key, double logit) {
        table.get(model).put(key, Model.inverseLogit(logit));
    }
}
