package org.samatcha.check.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samatcha.capture.RawRow;
import org.samatcha.check.Notice;
import org.samatcha.check.RowRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * The first two digits of a ten-digit school code are an agency: 10 OBEC, 11 OPEC, 12 DOLE, 13 vocational, 30 local
 * administration, 70 Buddhist schools. Source: Ministry of Education, standard school codes.
 */
public record SchoolCodesMustNameAnAgency() implements RowRule {

    private static final Map<String, String> AGENCIES =
            Map.of("10", "obec", "11", "opec", "12", "dole", "13", "vec", "30", "lao", "70", "onb");

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "school_code_names_agency",
                Stage.ROWS,
                "สองหลักแรกของรหัสโรงเรียน 10 หลักไม่ใช่รหัสสังกัดที่มี",
                "The first two digits of the ten-digit school code name no agency.");
    }

    /** The agency that a ten-digit code names; empty for other codes and unknown agencies. */
    static Optional<String> agencyOf(String code) {
        return code.length() == 10 ? Optional.ofNullable(AGENCIES.get(code.substring(0, 2))) : Optional.empty();
    }

    @Override
    public List<Notice> judge(RawRow row) {
        String code = row.text("school_id");
        return code.length() != 10 || agencyOf(code).isPresent()
                ? List.of()
                : wrong(row, "school_id", "a code that begins with 10, 11, 12, 13, 30 or 70");
    }
}
