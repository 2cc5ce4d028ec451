package org.samatcha.check.sum;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.capture.RawRow;
import org.samatcha.catalog.Grade;
import org.samatcha.check.LineRule;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * In a layout with one line per school, the pupils of the grades of a level add up to the printed subtotal. Source:
 * OBEC DMC, columns รวมก่อนประถม, รวมประถม, รวมม.ต้น, รวมม.ปลายและเทียบเท่า.
 */
public record GradesMustAddUpToTheLevel() implements LineRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "grades_add_up_to_level",
                Stage.SUMS,
                "ผลรวมของชั้นในระดับไม่เท่ากับยอดรวมระดับที่พิมพ์ไว้",
                "The grades of a level do not add up to its printed subtotal.");
    }

    @Override
    public List<Notice> judge(List<RawRow> rows) {
        List<Notice> notices = new ArrayList<>();
        for (Grade.Level level : Grade.Level.values()) {
            notices.addAll(PrintedTotal.differing(
                    card(),
                    rows,
                    "printed_" + level.id(),
                    row -> Grade.find(row.text("grade"))
                            .filter(grade -> grade.level() == level)
                            .isPresent()));
        }
        return notices;
    }
}
