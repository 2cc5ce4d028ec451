package org.samatcha.jobs.generate.file;

import java.util.List;
import java.util.Map;
import org.samatcha.jobs.generate.Plan;
import org.samatcha.jobs.generate.life.DistrictEffects;
import org.samatcha.jobs.generate.life.Life;
import org.samatcha.jobs.generate.life.Residents;
import org.samatcha.jobs.generate.life.Tally;
import org.samatcha.jobs.generate.place.District;
import org.samatcha.jobs.generate.place.School;

/**
 * Everything about one district that its rows are written from.
 *
 * @param lives all children whose home it is, oldest cohort first
 * @param residents by calendar year (BE)
 * @param tally takes what the writers draw themselves (screening, learning)
 */
record DistrictData(
        Plan plan,
        District district,
        List<School> schools,
        DistrictEffects effects,
        List<Life> lives,
        Map<Integer, Residents> residents,
        Tally tally) {}
