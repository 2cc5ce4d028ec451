package org.samatcha.jobs.generate;

import java.util.List;
import org.samatcha.jobs.generate.place.District;

/**
 * What is to be generated.
 *
 * @param seed the same seed and plan give the same bytes
 * @param people registered residents of the whole area on 31 December 2564
 * @param firstYear first academic year (BE); population starts a year earlier, the dropout register a year later
 * @param lastYear last academic year (BE), inclusive
 */
public record Plan(long seed, int people, int firstYear, int lastYear, List<District> districts) {

    /** Children are followed to this age; older learners do not occur. */
    public static final int OLDEST_LEARNER = 20;

    public Plan {
        districts = List.copyOf(districts);
    }

    public int firstPopulationYear() {
        return firstYear - 1;
    }

    public int firstBirthYear() {
        return firstYear - 1 - OLDEST_LEARNER;
    }

    /** Registered residents of a district on 31 December of a year: its real share, scaled, with its own trend. */
    public int residents(District district, int year) {
        double all = districts.stream().mapToDouble(District::residents2564).sum();
        double share = district.residents2564() / all;
        return (int) StrictMath.round(people * share * StrictMath.pow(district.yearlyGrowth(), year - 2564));
    }
}
