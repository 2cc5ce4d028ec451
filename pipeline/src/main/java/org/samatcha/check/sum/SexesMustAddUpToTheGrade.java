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
 * In a layout with one line per school, girls and boys of a grade add up to the printed total of the grade. Source:
 * OBEC DMC, columns รวมอ.1 to รวมปวช.3.
 */
public record SexesMustAddUpToTheGrade() implements LineRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "sexes_add_up_to_grade",
                Stage.SUMS,
                "ชายรวมหญิงไม่เท่ากับยอดรวมของชั้นที่พิมพ์ไว้",
                "Girls and boys do not add up to the printed total of the grade.");
    }

    @Override
    public List<Notice> judge(List<RawRow> rows) {
        List<Notice> notices = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            notices.addAll(PrintedTotal.differing(
                    card(),
                    rows,
                    "printed_" + grade.code(),
                    row -> row.text("grade").equals(grade.code())));
        }
        return notices;
    }
}
