package org.samatcha.check.reference;

import java.util.List;
import org.samatcha.check.LearnerHistory;
import org.samatcha.check.LearnerRecord;
import org.samatcha.check.LearnerRule;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A child whom the follow-up did not find, or did not look for, is enrolled nowhere in that year. */
public record ChildrenNotFoundMustNotBeEnrolled() implements LearnerRule {

    private static final List<String> OUTSIDE = List.of("not_found", "refused", "not_followed");

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "not_found_not_enrolled",
                Stage.REFERENCES,
                "ทะเบียนระบุว่าไม่พบตัวหรือยังไม่ติดตาม แต่มีชื่อเป็นนักเรียนในปีเดียวกัน",
                "The register says not found, but the child is enrolled the same year.");
    }

    @Override
    public String field() {
        return "follow_up";
    }

    @Override
    public List<Notice> judge(LearnerHistory history) {
        if (history.registered().isEmpty()) {
            return List.of();
        }
        List<Integer> years =
                history.enrolled().stream().map(LearnerRecord::year).toList();
        return history.registered().stream()
                .filter(child -> OUTSIDE.contains(child.followUp()) && years.contains(child.year()))
                .map(child -> about(child, child.followUp() + " in " + child.year(), "studying, as enrolled"))
                .toList();
    }
}
