package org.samatcha.check.row;

import java.util.List;
import java.util.Map;
import org.samatcha.capture.RawRow;
import org.samatcha.check.Notice;
import org.samatcha.check.RowRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A title that only one sex bears agrees with the stated sex. Unknown titles say nothing. */
public record TitleMustMatchSex() implements RowRule {

    private static final Map<String, String> SEX_OF_TITLE = Map.of(
            "ด.ช.", "male",
            "เด็กชาย", "male",
            "นาย", "male",
            "สามเณร", "male",
            "ด.ญ.", "female",
            "เด็กหญิง", "female",
            "น.ส.", "female",
            "นางสาว", "female",
            "นาง", "female");

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "title_matches_sex",
                Stage.ROWS,
                "คำนำหน้าชื่อไม่ตรงกับเพศ",
                "The title belongs to the other sex than the one stated.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        String sex = row.text("sex");
        String expected = SEX_OF_TITLE.getOrDefault(row.text("title"), sex);
        return expected.equals(sex) || !SEX_OF_TITLE.containsValue(sex)
                ? List.of()
                : wrong(row, "title", "a title of the sex " + sex);
    }
}
