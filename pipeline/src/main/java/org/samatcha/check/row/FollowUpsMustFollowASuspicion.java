package org.samatcha.check.row;

import java.util.List;
import org.samatcha.capture.RawRow;
import org.samatcha.check.Notice;
import org.samatcha.check.RowRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** Only a child suspected of a delay, or referred, is followed up; a result of follow-up for another counts nowhere. */
public record FollowUpsMustFollowASuspicion() implements RowRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "follow_up_follows_suspicion",
                Stage.ROWS,
                "มีผลติดตามทั้งที่ผลคัดกรองไม่ใช่สงสัยล่าช้า",
                "There is a follow-up of a child who was not suspected of a delay.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        String first = row.text("first_result");
        return row.isBlank("follow_result") || first.equals("suspect") || first.equals("refer")
                ? List.of()
                : wrong(row, "follow_result", "blank, or a first result of suspect");
    }
}
