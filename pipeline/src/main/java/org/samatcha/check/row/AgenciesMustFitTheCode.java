package org.samatcha.check.row;

import java.util.List;
import java.util.Optional;
import org.samatcha.capture.RawRow;
import org.samatcha.check.Notice;
import org.samatcha.check.RowRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** The agency of a school is the one that the first two digits of its ten-digit code name. */
public record AgenciesMustFitTheCode() implements RowRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "agency_fits_code",
                Stage.ROWS,
                "สังกัดไม่ตรงกับสองหลักแรกของรหัสโรงเรียน",
                "The agency is not the one that the school code names.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        Optional<String> named = SchoolCodesMustNameAnAgency.agencyOf(row.text("school_id"));
        return named.isEmpty() || row.isBlank("agency") || named.get().equals(row.text("agency"))
                ? List.of()
                : wrong(row, "agency", named.get());
    }
}
