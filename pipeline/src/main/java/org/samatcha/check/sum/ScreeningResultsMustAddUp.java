package org.samatcha.check.sum;

import java.util.List;
import java.util.OptionalLong;
import org.samatcha.capture.RawRow;
import org.samatcha.capture.SourceNumber;
import org.samatcha.check.Notice;
import org.samatcha.check.RowRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * Every child screened has one result:
 *
 * <pre>
 *   screened = on track + suspected (come back in 30 days) + referred at once
 * </pre>
 *
 * <p>Source: HDC, report DSPM.
 */
public record ScreeningResultsMustAddUp() implements RowRule {

    private static final List<String> RESULTS = List.of("normal_first", "suspect_wait", "refer");

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "screening_results_add_up",
                Stage.SUMS,
                "ผลคัดกรองทุกประเภทรวมกันไม่เท่ากับจำนวนที่คัดกรอง",
                "The results of screening do not add up to the children screened.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        OptionalLong screened = SourceNumber.whole(row.text("screened"));
        long sum = 0;
        for (String result : RESULTS) {
            OptionalLong number = SourceNumber.whole(row.text(result));
            if (number.isEmpty()) {
                return List.of();
            }
            sum += number.getAsLong();
        }
        return screened.isEmpty() || screened.getAsLong() == sum
                ? List.of()
                : wrong(row, "screened", "the sum of the results, " + sum);
    }
}
