package org.samatcha.inequality.figure;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.evidence.Split;
import org.samatcha.indicator.Access;
import org.samatcha.indicator.Evidence;
import org.samatcha.indicator.Formula;
import org.samatcha.indicator.Quotient;
import org.samatcha.indicator.Result;
import org.samatcha.indicator.Safe;
import org.samatcha.indicator.Slice;
import org.samatcha.inequality.participation.Parity;

/**
 * The adjusted parity index of two groups: the rate of the first over that of the second, made symmetric around 1.
 *
 * <p>Not available when a count is not known or not {@link Safe}, not applicable when nobody of the second group takes
 * part.
 */
record GroupParity(Quotient rate, String dimension, String first, String second) implements Formula {

    /** {@code headline} as the whole, and every access in the dimension {@code access}. */
    static List<Slice> slices(Access headline, List<Access> all, String dimension, String first, String second) {
        List<Slice> slices = new ArrayList<>();
        slices.add(Slice.of(Split.ALL, Split.ALL, new GroupParity(headline.rate(), dimension, first, second)));
        for (Access access : all) {
            slices.add(Slice.of("access", access.id(), new GroupParity(access.rate(), dimension, first, second)));
        }
        return slices;
    }

    @Override
    public Result at(Evidence evidence) {
        Result one = rate.at(evidence.at(dimension, first));
        Result other = rate.at(evidence.at(dimension, second));
        if (!isSafe(one) || !isSafe(other)) {
            return new Result.NotAvailable();
        }
        double index = Parity.of(((Result.Number) one).value(), ((Result.Number) other).value())
                .adjusted();
        return Double.isFinite(index) ? new Result.Number(index, 0, 0) : new Result.NotApplicable();
    }

    private static boolean isSafe(Result result) {
        return result instanceof Result.Number number && Safe.isShare(number.numerator(), number.denominator());
    }
}
