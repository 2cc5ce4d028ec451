package org.samatcha.inequality.slope;

import java.util.List;
import org.samatcha.inequality.groups.Measure;

/** Every slope along a social order, in the order of the page of measures. */
public final class SlopeMeasures {

    private SlopeMeasures() {}

    public static List<Measure> all() {
        return List.of(SlopeIndex.slope(), SlopeIndex.ratio(), SimulatedSlope.slope(), SimulatedSlope.ratio());
    }
}
