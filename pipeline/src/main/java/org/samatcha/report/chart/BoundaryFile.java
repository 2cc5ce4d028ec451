package org.samatcha.report.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.samatcha.base.Area;
import org.samatcha.report.chart.Boundaries.Outline;
import org.samatcha.report.chart.Boundaries.Place;

/**
 * Reads the outlines of districts from GeoJSON (RFC 7946): a FeatureCollection of Polygons and MultiPolygons, with
 * holes, in longitude and latitude (CRS84). Several features of one district, such as its subdistricts, make one
 * outline; features of other areas are left out.
 *
 * @param boundaries of the districts that were found; empty when the file cannot be used
 * @param remarks sentences on what is wrong or left out; empty when every district has its outline
 */
public record BoundaryFile(Boundaries boundaries, List<String> remarks) {

    private static final List<String> DEGREES = List.of("CRS84", "EPSG::4326", "EPSG:4326");

    public BoundaryFile {
        remarks = List.copyOf(remarks);
    }

    /** {@code name} is what remarks call the file. */
    public static BoundaryFile read(String name, byte[] geoJson, List<Area> districts) throws IOException {
        JsonNode file;
        try {
            file = new JsonMapper().readTree(geoJson);
        } catch (JsonProcessingException broken) {
            return unusable(name + " line " + broken.getLocation().getLineNr() + ": is not JSON");
        }
        JsonNode crs = file.path("crs").path("properties").path("name");
        if (crs.isTextual() && DEGREES.stream().noneMatch(crs.asText()::endsWith)) {
            return unusable(name + ": is in " + crs.asText() + "; longitude and latitude (CRS84) are needed");
        }
        if (!file.path("features").isArray() || file.path("features").isEmpty()) {
            return unusable(name + ": has no features; a FeatureCollection is needed");
        }
        return read(name, file.path("features"), districts);
    }

    private static BoundaryFile read(String name, JsonNode features, List<Area> districts) {
        FeatureNames names = FeatureNames.of(features, districts);
        List<String> remarks = new ArrayList<>();
        Map<String, List<List<Place>>> rings = new TreeMap<>();
        int position = 0;
        int others = 0;
        for (JsonNode feature : features) {
            position++;
            String code = names.codeOf(feature).orElse("");
            if (code.isEmpty()) {
                others++;
                continue;
            }
            List<List<Place>> outline = rings(feature.path("geometry"));
            if (outline.isEmpty()) {
                remarks.add(name + ", feature " + position + " (district " + code
                        + "): has no polygon in longitude and latitude");
            } else {
                rings.computeIfAbsent(code, first -> new ArrayList<>()).addAll(outline);
            }
        }
        if (others > 0) {
            remarks.add(
                    name + ": " + others + " of " + features.size() + " features are of no district of this release");
        }
        districts.stream()
                .filter(district -> !rings.containsKey(district.code()))
                .map(district -> name + ": no outline for district " + district.code() + " "
                        + district.name().th() + "; maps leave it out, tables keep it")
                .forEach(remarks::add);
        Map<String, Outline> outlines = new TreeMap<>();
        rings.forEach((code, outline) -> outlines.put(code, new Outline(outline)));
        if (outlines.isEmpty()) {
            return unusable(name + ": no feature has the code or name of a district in its properties");
        }
        return new BoundaryFile(new Boundaries(outlines), remarks);
    }

    private static BoundaryFile unusable(String remark) {
        return new BoundaryFile(Boundaries.NONE, List.of(remark + ". Maps are drawn as tiles."));
    }

    /** Empty unless every ring is a closed polygon of degrees. */
    private static List<List<Place>> rings(JsonNode geometry) {
        List<List<Place>> rings = new ArrayList<>();
        switch (geometry.path("type").asText()) {
            case "Polygon" -> polygon(geometry.path("coordinates"), rings);
            case "MultiPolygon" -> geometry.path("coordinates").forEach(polygon -> polygon(polygon, rings));
            default -> {
                return List.of();
            }
        }
        return rings.stream().allMatch(BoundaryFile::isRing) ? rings : List.of();
    }

    private static void polygon(JsonNode polygon, List<List<Place>> rings) {
        for (JsonNode ring : polygon) {
            List<Place> places = new ArrayList<>();
            ring.forEach(place -> places.add(
                    new Place(place.path(0).asDouble(Double.NaN), place.path(1).asDouble(Double.NaN))));
            rings.add(places);
        }
    }

    private static boolean isRing(List<Place> ring) {
        return ring.size() >= 4
                && ring.stream()
                        .allMatch(place -> Math.abs(place.longitude()) <= 180 && Math.abs(place.latitude()) <= 90);
    }
}
