package org.samatcha.check.sum;

import java.util.List;
import org.samatcha.capture.RawRow;
import org.samatcha.check.Notice;
import org.samatcha.check.RowRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A child suspected of a delay is suspected in at least one of the five domains, so that
 *
 * <pre>
 *   suspected ≤ GM + FM + RL + EL + PS
 * </pre>
 *
 * <p>Judged where the source has a column for each domain.
 */
public record SuspicionsMustNameADomain() implements RowRule {

    private static final List<String> DOMAINS =
            List.of("suspect_gm", "suspect_fm", "suspect_rl", "suspect_el", "suspect_ps");

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "suspicion_names_domain",
                Stage.SUMS,
                "สงสัยล่าช้าแต่ไม่ระบุด้านที่ล่าช้า",
                "The child is suspected of a delay but no domain is named.");
    }

    @Override
    public List<Notice> judge(RawRow row) {
        String first = row.text("first_result");
        boolean suspected = first.equals("suspect") || first.equals("refer");
        if (!suspected || !DOMAINS.stream().allMatch(row.columns()::has)) {
            return List.of();
        }
        return DOMAINS.stream().anyMatch(domain -> row.text(domain).equals("1"))
                ? List.of()
                : wrong(row, "first_result", "a 1 in at least one of GM, FM, RL, EL and PS");
    }
}
