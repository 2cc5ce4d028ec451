package org.samatcha.check.row;

import java.util.List;
import org.samatcha.capture.RawRow;
import org.samatcha.check.Notice;
import org.samatcha.check.RowRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A child who left by death was not found studying, returned, at work or abroad. */
public record DeathsMustEndTheFollowUp() implements RowRule {

    private static final List<String> ALIVE =
            List.of("studying", "returned", "alternative", "training_or_work", "abroad", "refused");

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "death_ends_follow_up",
                Stage.ROWS,
                "สาเหตุเป็นเสียชีวิต แต่ผลติดตามบอกว่ายังเรียนหรือพบตัว",
                "The reason is death, but the follow-up found the child.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        return row.text("reason").equals("died") && ALIVE.contains(row.text("follow_up"))
                ? wrong(row, "follow_up", "another reason, or a follow-up that did not find the child")
                : List.of();
    }
}
