package org.samatcha.check.sum;

import java.util.List;
import java.util.OptionalLong;
import org.samatcha.capture.RawRow;
import org.samatcha.capture.SourceNumber;
import org.samatcha.check.Notice;
import org.samatcha.check.RowRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** Children screened are among the children due: screened ≤ target. Source: HDC, report DSPM. */
public record ScreenedMustBeWithinTheTarget() implements RowRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "screened_within_target",
                Stage.SUMS,
                "จำนวนที่คัดกรองมากกว่าเป้าหมาย",
                "More children were screened than were due.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        OptionalLong screened = SourceNumber.whole(row.text("screened"));
        OptionalLong target = SourceNumber.whole(row.text("target"));
        return screened.isEmpty() || target.isEmpty() || screened.getAsLong() <= target.getAsLong()
                ? List.of()
                : wrong(row, "screened", "at most the target, " + target.getAsLong());
    }
}
