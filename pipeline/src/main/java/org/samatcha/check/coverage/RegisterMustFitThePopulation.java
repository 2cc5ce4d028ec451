package org.samatcha.check.coverage;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.check.AgeBand;
import org.samatcha.check.Gathered;
import org.samatcha.check.Gathered.Registered;
import org.samatcha.check.Notice;
import org.samatcha.check.Population;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Series;
import org.samatcha.check.Stage;
import org.samatcha.check.TableRule;

/**
 * The children outside the system of a district are at most one in five of its registered children aged 3–18, where
 * there are 100 or more. Nationally they were one in twelve (Thailand Zero Dropout, 2566).
 */
public record RegisterMustFitThePopulation() implements TableRule {

    private static final long LEAST = 100;

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "register_fits_population",
                Stage.COVERAGE,
                "เด็กนอกระบบเกินหนึ่งในห้าของประชากรอายุ 3–18 ปี",
                "The children on the register are more than a fifth of those aged 3 to 18.");
    }

    @Override
    public List<Notice> judge(Gathered tables) {
        List<Notice> notices = new ArrayList<>();
        Population population = new Population(tables);
        Series outside = new Series();
        for (Registered row : tables.registered()) {
            outside.add(row.area(), row.year(), row.children(), row.file());
        }
        outside.each(value -> {
            long children = population.of(value.of(), value.year(), AgeBand.THREE_TO_EIGHTEEN);
            if (children >= LEAST && value.number() * 5 > children) {
                notices.add(
                        about(value.file(), "children", value.words() + " among " + children, "at most one in five"));
            }
        });
        return notices;
    }
}
