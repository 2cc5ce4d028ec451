package org.samatcha.jobs.generate.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samatcha.jobs.generate.Dice;
import org.samatcha.jobs.generate.Plan;
import org.samatcha.jobs.generate.life.Child;
import org.samatcha.jobs.generate.life.Cohorts;
import org.samatcha.jobs.generate.life.DistrictEffects;
import org.samatcha.jobs.generate.life.Life;
import org.samatcha.jobs.generate.life.LifeCourse;
import org.samatcha.jobs.generate.life.Residents;
import org.samatcha.jobs.generate.life.Tally;
import org.samatcha.jobs.generate.place.District;
import org.samatcha.jobs.generate.place.SchoolRegister;

/** What one district adds to every file; depends on the plan and the district only, not on the others' turn. */
record DistrictYield(District district, List<Block> blocks, Tally tally) {

    static DistrictYield of(
            District district, Plan plan, SchoolRegister schools, List<DistrictEffects> effects, List<Sheet> sheets) {
        Tally tally = new Tally(plan.firstYear(), plan.lastYear());
        List<Life> lives = lives(district, plan, schools, effects, tally);
        Map<Integer, Residents> residents = new HashMap<>();
        for (int year = plan.firstPopulationYear(); year <= plan.lastYear(); year++) {
            residents.put(year, Residents.on31December(year, district, plan, lives));
        }
        DistrictEffects own = effects.get(district.position());
        DistrictData data = new DistrictData(plan, district, schools.in(district), own, lives, residents, tally);
        List<Block> blocks = new ArrayList<>();
        for (Sheet sheet : sheets) {
            blocks.add(Block.of(sheet, data));
        }
        return new DistrictYield(district, blocks, tally);
    }

    /** All children of a district and their ways, to one year past the last so that returns are known. */
    static List<Life> lives(
            District district, Plan plan, SchoolRegister schools, List<DistrictEffects> effects, Tally tally) {
        List<Life> lives = new ArrayList<>();
        for (Child child : Cohorts.of(district, plan, effects.get(district.position()))) {
            Dice dice = Dice.of(
                    plan.seed(),
                    "life",
                    Long.parseLong(district.code()),
                    child.registration().ordinal(),
                    child.number());
            lives.add(LifeCourse.of(child, plan.lastYear() + 1, Plan.OLDEST_LEARNER, schools, effects, tally, dice));
        }
        return lives;
    }
}
