package org.samatcha.jobs.generate.place;

import java.util.List;

/**
 * A district of the generated area.
 *
 * @param position place in the order of generation, from 0
 * @param residents2560 registered residents on 31 December 2560, unscaled
 * @param residents2564 the same four years later
 * @param north latitude of the district office, degrees
 * @param east longitude of the district office, degrees
 */
public record District(
        int position,
        String code,
        String name,
        int residents2560,
        int residents2564,
        double north,
        double east,
        List<Tambon> tambons) {

    public District {
        tambons = List.copyOf(tambons);
    }

    public String province() {
        return code.substring(0, 2);
    }

    public double yearlyGrowth() {
        return StrictMath.pow((double) residents2564 / residents2560, 0.25);
    }

    /** Kilometres as the crow flies; near enough for one province. */
    public double kmTo(District other) {
        double south = (north - other.north) * 111;
        double west = (east - other.east) * 106;
        return StrictMath.sqrt(south * south + west * west);
    }
}
