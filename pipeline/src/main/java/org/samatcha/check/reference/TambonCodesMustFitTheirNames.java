package org.samatcha.check.reference;

import java.util.List;
import java.util.Optional;
import org.samatcha.capture.RawRow;
import org.samatcha.catalog.Areas;
import org.samatcha.check.Notice;
import org.samatcha.check.RowRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * The code and the name of a tambon in one row are of the same tambon. Names alone say little: several districts have a
 * ตำบลในเมือง. The code is taken.
 */
public record TambonCodesMustFitTheirNames(Areas areas) implements RowRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "tambon_code_fits_name",
                Stage.REFERENCES,
                "รหัสตำบลกับชื่อตำบลไม่ตรงกัน ใช้รหัสเป็นหลัก",
                "Code and name are of different tambons; the code is taken.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        Optional<String> right = areas.findTambon(row.text("tambon_code")).flatMap(areas::findTambonName);
        String name = bare(row.text("tambon_name"));
        return right.isEmpty() || name.isEmpty() || right.get().equals(name)
                ? List.of()
                : wrong(row, "tambon_name", right.get());
    }

    private static String bare(String name) {
        String text = name.replace(" ", "");
        for (String prefix : List.of("ตำบล", "ต.")) {
            if (text.startsWith(prefix)) {
                return text.substring(prefix.length());
            }
        }
        return text;
    }
}
