package org.samatcha.check.sum;

import java.util.List;
import java.util.OptionalLong;
import org.samatcha.capture.RawRow;
import org.samatcha.capture.SourceNumber;
import org.samatcha.check.Notice;
import org.samatcha.check.RowRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** Children on track after follow-up are among those followed up: normal_after ≤ followed. Source: HDC, report DSPM. */
public record FollowedMustHoldTheOnTrack() implements RowRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "on_track_within_followed",
                Stage.SUMS,
                "จำนวนสมวัยหลังติดตามมากกว่าจำนวนที่ติดตามได้",
                "More children are on track after follow-up than were followed up.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        OptionalLong after = SourceNumber.whole(row.text("normal_after"));
        OptionalLong followed = SourceNumber.whole(row.text("followed"));
        return after.isEmpty() || followed.isEmpty() || after.getAsLong() <= followed.getAsLong()
                ? List.of()
                : wrong(row, "normal_after", "at most the children followed up, " + followed.getAsLong());
    }
}
