package org.samatcha.inequality.reference;

import org.samatcha.inequality.interval.Byar;
import org.samatcha.inequality.interval.ClopperPearson;
import org.samatcha.inequality.interval.ExactPoisson;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.interval.Interval;
import org.samatcha.inequality.interval.Jeffreys;
import org.samatcha.inequality.interval.Wilson;

/** Intervals of one count or one proportion. */
final class IntervalFamily implements ReferenceFamily {

    @Override
    public String family() {
        return "interval";
    }

    @Override
    public Answer answer(ReferenceRow row) {
        return Answer.closedForm(value(row));
    }

    private static double value(ReferenceRow row) {
        String function = row.function();
        if (function.startsWith("PHEindicatormethods::byars")) {
            return poisson(row);
        }
        if (row.inputFile().equals("districts_A.csv")) {
            GroupCount count = DistrictCounts.named(DistrictCounts.of(row), row.output());
            Interval wilson = Wilson.of(count.cases(), count.base(), 0.95);
            return function.endsWith("lower") ? wilson.lower() : wilson.upper();
        }
        double x = Inline.number(row.inputColumns(), "x");
        double n = Inline.number(row.inputColumns(), "n");
        return switch (row.output()) {
            case "l95" -> Wilson.of(x, n, 0.95).lower();
            case "u95" -> Wilson.of(x, n, 0.95).upper();
            case "l998" -> Wilson.of(x, n, 0.998).lower();
            case "u998" -> Wilson.of(x, n, 0.998).upper();
            case "lower" -> exact(function, x, n).lower();
            case "upper" -> exact(function, x, n).upper();
            default -> throw new IllegalArgumentException(row.toString());
        };
    }

    private static Interval exact(String function, double x, double n) {
        return function.startsWith("Jeffreys") ? Jeffreys.of(x, n, 0.95) : ClopperPearson.of(x, n, 0.95);
    }

    private static double poisson(ReferenceRow row) {
        double x = Inline.number(row.inputColumns(), "x");
        return switch (row.output()) {
            case "byar_l" -> Byar.of(x, 0.95).lower();
            case "byar_u" -> Byar.of(x, 0.95).upper();
            case "exact_l" -> ExactPoisson.of(x, 0.95).lower();
            case "exact_u" -> ExactPoisson.of(x, 0.95).upper();
            default -> throw new IllegalArgumentException(row.toString());
        };
    }
}
