package org.samatcha.check.coverage;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.check.AgeBand;
import org.samatcha.check.Gathered;
import org.samatcha.check.Gathered.Pupils;
import org.samatcha.check.Notice;
import org.samatcha.check.Population;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Series;
import org.samatcha.check.Stage;
import org.samatcha.check.TableRule;

/**
 * The pupils of a district aged 6–11 or 12–14 are at least half its registered children of that age, where there are
 * 100 or more. Fewer usually means that the schools of an agency are not among the files.
 */
public record EnrolmentMustNotBeThin() implements TableRule {

    private static final long LEAST = 100;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "enrolment_not_thin",
                Stage.COVERAGE,
                "นักเรียนน้อยกว่าครึ่งหนึ่งของประชากรวัยเดียวกัน อาจขาดบางสังกัด",
                "Pupils are fewer than half the registered children of the age.");
    }

    @Override
    public List<Notice> judge(Gathered tables) {
        List<Notice> notices = new ArrayList<>();
        Population population = new Population(tables);
        for (AgeBand band : List.of(AgeBand.PRIMARY, AgeBand.LOWER_SECONDARY)) {
            Series pupils = new Series();
            for (Pupils row : tables.byAge()) {
                if (band.holds(row.of())) {
                    pupils.add(row.area(), row.year(), row.pupils(), row.file());
                }
            }
            pupils.each(value -> {
                long people = population.of(value.of(), value.year(), band);
                if (people >= LEAST && value.number() * 2 < people) {
                    notices.add(about(
                            value.file(),
                            "pupils",
                            value.words() + " aged " + band.words() + " among " + people,
                            "at least half of the registered children"));
                }
            });
        }
        return notices;
    }
}
