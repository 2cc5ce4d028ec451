package org.samatcha.check.row;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.samatcha.capture.RawRow;
import org.samatcha.catalog.Grade;
import org.samatcha.check.Notice;
import org.samatcha.check.RowRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** Only the last grade of a level is completed: อ.3, ป.6, ม.3, ม.6 and ปวช.3. */
public record CertificatesMustFitTheGrade() implements RowRule {

    private static final Set<Grade> LAST = EnumSet.of(Grade.K3, Grade.P6, Grade.M3, Grade.M6, Grade.V3);

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "certificate_fits_grade",
                Stage.ROWS,
                "ระบุว่าจบการศึกษาในชั้นที่ไม่ใช่ชั้นสุดท้ายของระดับ",
                "Completed in a grade that ends no level.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        boolean fits = !row.text("graduated").equals("yes")
                || Grade.find(row.text("grade")).map(LAST::contains).orElse(true);
        return fits ? List.of() : wrong(row, "grade", "อ.3, ป.6, ม.3, ม.6 or ปวช.3");
    }
}
