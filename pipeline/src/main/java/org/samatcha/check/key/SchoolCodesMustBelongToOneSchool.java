package org.samatcha.check.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.samatcha.check.Gathered;
import org.samatcha.check.Gathered.RegisteredSchool;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;
import org.samatcha.check.TableRule;

/**
 * Each of the three codes of a school is its own; a shared one makes pupils land in the wrong school. The first school
 * has the code.
 */
public record SchoolCodesMustBelongToOneSchool() implements TableRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "school_codes_once",
                Stage.KEYS,
                "รหัส SMIS หรือ OBEC เดียวกันเป็นของหลายโรงเรียน",
                "An SMIS or OBEC code belongs to more than one school.");
    }

    @Override
    public List<Notice> judge(Gathered tables) {
        List<Notice> notices = new ArrayList<>();
        Map<String, String> owners = new TreeMap<>();
        for (RegisteredSchool school : tables.schools()) {
            for (String code : List.of(school.smis(), school.obec())) {
                String owner = code.isEmpty() ? school.school() : owners.putIfAbsent(code, school.school());
                if (owner != null && !owner.equals(school.school())) {
                    notices.add(card().notice(
                                    school.file(),
                                    school.line(),
                                    code.length() == 8 ? "smis_code" : "obec_code",
                                    code,
                                    "a code of its own; " + owner + " has this one"));
                }
            }
        }
        return notices;
    }
}
