package org.samatcha.report.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Outlines of areas by their code, read from GeoJSON (RFC 7946). */
public record Boundaries(Map<String, Outline> outlines) {

    public Boundaries {
        outlines = Map.copyOf(outlines);
    }

    /** Longitude and latitude in degrees. */
    public record Place(double longitude, double latitude) {}

    /** Closed rings, outer ones and holes alike: a point is inside when an odd number of rings surrounds it. */
    public record Outline(List<List<Place>> rings) {
        public Outline {
            rings = rings.stream().map(List::copyOf).toList();
        }
    }

    /**
     * @param geoJson a FeatureCollection of Polygons and MultiPolygons
     * @param codeProperty the property that holds the area's code
     */
    public static Boundaries read(byte[] geoJson, String codeProperty) throws IOException {
        Map<String, Outline> outlines = new TreeMap<>();
        for (JsonNode feature : new JsonMapper().readTree(geoJson).path("features")) {
            JsonNode code = feature.path("properties").path(codeProperty);
            if (!code.isValueNode() || code.asText().isBlank()) {
                throw new IllegalArgumentException("A feature of the boundaries has no property " + codeProperty);
            }
            outlines.put(code.asText(), outline(feature.path("geometry"), code.asText()));
        }
        return new Boundaries(outlines);
    }

    private static Outline outline(JsonNode geometry, String code) {
        List<List<Place>> rings = new ArrayList<>();
        switch (geometry.path("type").asText()) {
            case "Polygon" -> polygon(geometry.path("coordinates"), rings);
            case "MultiPolygon" -> geometry.path("coordinates").forEach(polygon -> polygon(polygon, rings));
            default ->
                throw new IllegalArgumentException("The boundary of " + code + " is no polygon but "
                        + geometry.path("type").asText());
        }
        return new Outline(rings);
    }

    private static void polygon(JsonNode polygon, List<List<Place>> rings) {
        for (JsonNode ring : polygon) {
            List<Place> places = new ArrayList<>();
            ring.forEach(place ->
                    places.add(new Place(place.get(0).asDouble(), place.get(1).asDouble())));
            rings.add(places);
        }
    }
}
