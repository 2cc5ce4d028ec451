package org.samatcha.check.sum;

import java.util.List;
import org.samatcha.capture.RawRow;
import org.samatcha.check.LineRule;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * In a layout with one line per school, the pupils of all grades and both sexes add up to the printed total. Source:
 * OBEC DMC, column รวมทั้งหมด.
 */
public record GradesMustAddUpToTheTotal() implements LineRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "grades_add_up_to_total",
                Stage.SUMS,
                "ผลรวมทุกชั้นไม่เท่ากับยอดรวมของโรงเรียนที่พิมพ์ไว้",
                "The grades of a school do not add up to its printed total.");
    }

    @Override
    public List<Notice> judge(List<RawRow> rows) {
        return PrintedTotal.differing(card(), rows, "printed_total", row -> true);
    }
}
