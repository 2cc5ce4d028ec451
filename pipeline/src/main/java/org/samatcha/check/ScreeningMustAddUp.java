package org.samatcha.check;

import java.util.List;
import java.util.OptionalLong;
import org.samatcha.capture.NumberText;
import org.samatcha.capture.RawRow;

/**
 * Of the children asked to come back in 30 days, each is followed up, pending or lost.
 *
 * <pre>
 *   suspect (come back in 30 days) = followed + pending + lost
 * </pre>
 *
 * <p>Sources that also follow up children who were referred at once may count them on the right side. Source: Ministry
 * of Public Health, Health Data Center, report DSPM, whose rows of fiscal years 2567–2569 keep the identity exactly.
 */
public record ScreeningMustAddUp() implements RowRule {

    private static final List<String> FIELDS = List.of("suspect_wait", "refer", "followed", "pending", "lost");

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "screening_adds_up",
                Stage.SUMS,
                "จำนวนสงสัยล่าช้าไม่เท่ากับติดตามได้ รวมกับอยู่ระหว่างติดตามและติดตามไม่ได้",
                "Suspected children are not the sum of followed up, pending and lost.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        long[] numbers = new long[FIELDS.size()];
        for (int i = 0; i < numbers.length; i++) {
            OptionalLong number = NumberText.whole(row.text(FIELDS.get(i)));
            if (number.isEmpty()) {
                return List.of();
            }
            numbers[i] = number.getAsLong();
        }
        long back = numbers[0];
        long accounted = numbers[2] + numbers[3] + numbers[4];
        return back == accounted || back + numbers[1] == accounted
                ? List.of()
                : List.of(card().notice(
                                row.file(),
                                row.line(),
                                "suspect_wait",
                                Long.toString(back),
                                numbers[2] + " + " + numbers[3] + " + " + numbers[4] + " = " + accounted));
    }
}
