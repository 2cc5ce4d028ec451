package org.samatcha.check.row;

import java.util.List;
import org.samatcha.capture.RawRow;
import org.samatcha.capture.SourceNumber;
import org.samatcha.check.Notice;
import org.samatcha.check.RowRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A school has at most 1,500 pupils of one sex in one grade; more is a total or a year in the wrong cell. */
public record PupilsMustFitASchool() implements RowRule {

    private static final long MOST = 1_500;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "pupils_plausible",
                Stage.ROWS,
                "จำนวนนักเรียนในชั้นเดียวมากเกินกว่าที่โรงเรียนหนึ่งจะมีได้",
                "More pupils of one sex in one grade than any school has.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        return SourceNumber.whole(row.text("pupils")).orElse(0) <= MOST
                ? List.of()
                : wrong(row, "pupils", "at most " + MOST);
    }
}
