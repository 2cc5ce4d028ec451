package org.samatcha.check.key;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.check.Gathered;
import org.samatcha.check.Gathered.SchoolYear;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;
import org.samatcha.check.TableRule;

/** A school's pupils of a year come one by one or as counts, not both: they would be added to each other. */
public record SchoolsMustBeCountedOnce() implements TableRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "school_counted_once",
                Stage.KEYS,
                "โรงเรียนเดียวกันมีทั้งรายคนและยอดรวมในปีเดียวกัน นักเรียนจึงถูกนับซ้ำ",
                "A school has both pupils one by one and counts in the same year, so pupils are counted twice.");
    }

    @Override
    public List<Notice> judge(Gathered tables) {
        List<Notice> notices = new ArrayList<>();
        for (SchoolYear school : tables.schoolYears()) {
            if (school.persons() > 0 && school.counted() > 0) {
                notices.add(about(
                        school.file(),
                        "school_id",
                        school.school() + " in " + school.year() + ": " + school.persons() + " pupils one by one and "
                                + school.counted() + " in counts",
                        "one of the two"));
            }
        }
        return notices;
    }
}
