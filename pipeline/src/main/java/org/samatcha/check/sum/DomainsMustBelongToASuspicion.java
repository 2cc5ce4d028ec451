package org.samatcha.check.sum;

import java.util.List;
import org.samatcha.capture.RawRow;
import org.samatcha.check.Notice;
import org.samatcha.check.RowRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A domain is marked only for a child suspected of a delay or referred, so that no domain has more children than are
 * suspected in all.
 */
public record DomainsMustBelongToASuspicion() implements RowRule {

    private static final List<String> DOMAINS =
            List.of("suspect_gm", "suspect_fm", "suspect_rl", "suspect_el", "suspect_ps");

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "domain_belongs_to_suspicion",
                Stage.SUMS,
                "ระบุด้านที่ล่าช้าทั้งที่ไม่ได้สงสัยล่าช้า",
                "A domain is marked for a child who is not suspected of a delay.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        String first = row.text("first_result");
        if (first.equals("suspect") || first.equals("refer")) {
            return List.of();
        }
        for (String domain : DOMAINS) {
            if (row.text(domain).equals("1")) {
                return wrong(row, domain, "0 or blank, or a first result of suspect");
            }
        }
        return List.of();
    }
}
