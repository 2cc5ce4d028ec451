package org.samatcha.check.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.samatcha.check.Gathered;
import org.samatcha.check.Gathered.RegisteredSchool;
import org.samatcha.check.Gathered.SchoolYear;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;
import org.samatcha.check.TableRule;

/**
 * A school of the registry has pupils in some year. Judged when at least half of the schools have; others may have
 * closed, or their files are missing.
 */
public record SchoolsMustHavePupils() implements TableRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "school_has_pupils",
                Stage.COVERAGE,
                "โรงเรียนในทะเบียนไม่มีนักเรียนในปีใดเลย",
                "A school of the registry has no pupil in any year.");
    }

    @Override
    public List<Notice> judge(Gathered tables) {
        List<Notice> notices = new ArrayList<>();
        Set<String> taught = tables.schoolYears().stream()
                .filter(school -> school.pupils() > 0)
                .map(SchoolYear::school)
                .collect(Collectors.toSet());
        List<RegisteredSchool> empty = tables.schools().stream()
                .filter(school -> !taught.contains(school.school()))
                .toList();
        if (empty.size() * 2 <= tables.schools().size()) {
            for (RegisteredSchool school : empty) {
                notices.add(card().notice(
                                school.file(), school.line(), "school_id", school.school(), "pupils in some year"));
            }
        }
        return notices;
    }
}
