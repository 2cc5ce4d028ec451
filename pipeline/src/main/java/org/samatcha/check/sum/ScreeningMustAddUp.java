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
 * Of the children suspected of a delay, each is followed up, pending or lost.
 *
 * <pre>
 *   suspected (come back in 30 days) = followed up + pending + lost
 * </pre>
 *
 * <p>Children referred at once stand outside it. A warning: nothing says which of the numbers is wrong. Source: HDC,
 * report DSPM.
 */
public record ScreeningMustAddUp() implements RowRule {

    private static final List<String> FIELDS = List.of("suspect_wait", "followed", "pending", "lost");

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "screening_adds_up",
                Stage.SUMS,
                "จำนวนสงสัยล่าช้าไม่เท่ากับติดตามได้ รวมอยู่ระหว่างติดตาม และติดตามไม่ได้",
                "Suspected children are not the sum of followed up, pending and lost.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        long[] numbers = new long[FIELDS.size()];
        for (int i = 0; i < numbers.length; i++) {
            OptionalLong number = SourceNumber.whole(row.text(FIELDS.get(i)));
            if (number.isEmpty()) {
                return List.of();
            }
            numbers[i] = number.getAsLong();
        }
        long suspected = numbers[0];
        long accounted = numbers[1] + numbers[2] + numbers[3];
        return suspected == accounted
                ? List.of()
                : List.of(card().notice(
                                row.file(),
                                row.line(),
                                "suspect_wait",
                                Long.toString(suspected),
                                numbers[1] + " + " + numbers[2] + " + " + numbers[3] + " = " + accounted));
    }
}
