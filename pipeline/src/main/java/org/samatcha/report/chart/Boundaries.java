package org.samatcha.report.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Outlines of areas by their code; see {@link BoundaryFile}. Empty where the inputs have none. */
public record Boundaries(Map<String, Outline> outlines) {

    public static final Boundaries NONE = new Boundaries(Map.of());

    public Boundaries {
        outlines = Map.copyOf(outlines);
    }

    public boolean isEmpty() {
        return outlines.isEmpty();
    }

    public Optional<Outline> find(String areaCode) {
        return Optional.ofNullable(outlines.get(areaCode));
    }

    /** Longitude and latitude in degrees (CRS84). */
    public record Place(double longitude, double latitude) {}

    /** Closed rings, outer ones and holes alike: a point is inside when an odd number of rings surrounds it. */
    public record Outline(List<List<Place>> rings) {
        public Outline {
            rings = rings.stream().map(List::copyOf).toList();
        }
    }
}
