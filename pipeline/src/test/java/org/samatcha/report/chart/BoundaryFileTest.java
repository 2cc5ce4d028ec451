package org.samatcha.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.base.Area;
import org.samatcha.base.AreaLevel;
import org.samatcha.base.BilingualText;
import org.samatcha.catalog.AreaNames;

class BoundaryFileTest {

    private static final List<Area> TWO = List.of(
            new Area("4007", BilingualText.of("น้ำพอง", "Nam Phong")),
            new Area("4008", BilingualText.of("อุบลรัตน์", "Ubolratana")));

    private static final String SQUARE = "[[102,16],[103,16],[103,17],[102,17],[102,16]]";

    @ParameterizedTest
    @CsvSource({
        "code, 4008",
        "ADM2_PCODE, TH4008",
        "NAME_2, Ubolratana District",
        "amphoe, อำเภออุบลรัตน์",
        "amphoe, อ.อุบลรัตน์",
        "amphoe, อุบลรัตน์"
    })
    void aDistrictIsFoundByItsCodeOrNameWhateverThePropertyIsCalled(String property, String value) throws IOException {
        BoundaryFile read = read(feature("{\"id\": 7, \"" + property + "\": \"" + value + "\"}", polygon(SQUARE)));
        assertEquals(Set.of("4008"), read.boundaries().outlines().keySet());
        assertEquals(
                List.of("map.geojson: no outline for district 4007 น้ำพอง; maps leave it out, tables keep it"),
                read.remarks());
    }

    @Test
    void aNameWrittenWithTheVowelInTwoPartsIsTheSameName() throws IOException {
        BoundaryFile read = read(feature("{\"n\": \"น\u0E49\u0E4D\u0E32พอง\"}", polygon(SQUARE)));
        assertEquals(Set.of("4007"), read.boundaries().outlines().keySet());
    }

    @Test
    void holesAndIslandsAreKept() throws IOException {
        String hole = "[[102.2,16.2],[102.4,16.2],[102.4,16.4],[102.2,16.2]]";
        String island = "[[104,16],[104.1,16],[104.1,16.1],[104,16]]";
        BoundaryFile read = read(feature(
                "{\"code\": 4007}",
                "{\"type\": \"MultiPolygon\", \"coordinates\": [[" + SQUARE + "," + hole + "],[" + island + "]]}"));
        assertEquals(3, read.boundaries().find("4007").orElseThrow().rings().size());
        assertEquals(
                new Boundaries.Place(102.4, 16.2),
                read.boundaries().find("4007").orElseThrow().rings().get(1).get(1));
    }

    @Test
    void subdistrictsOfOneDistrictMakeOneOutline() throws IOException {
        BoundaryFile read = read(feature("{\"code\": \"4007\"}", polygon(SQUARE))
                + ","
                + feature("{\"code\": \"4007\"}", polygon("[[103,16],[104,16],[104,17],[103,16]]")));
        assertEquals(2, read.boundaries().find("4007").orElseThrow().rings().size());
    }

    @Test
    void featuresOfOtherAreasAreCountedAndLeftOut() throws IOException {
        BoundaryFile read = read(feature("{\"code\": \"4007\"}", polygon(SQUARE))
                + ","
                + feature("{\"code\": \"4008\"}", polygon(SQUARE))
                + ","
                + feature("{\"code\": \"1001\"}", polygon(SQUARE)));
        assertEquals(List.of("map.geojson: 1 of 3 features are of no district of this release"), read.remarks());
    }

    @Test
    void metresAreNotDegreesAndAPointIsNoOutline() throws IOException {
        String metres = "[[250000,1800000],[260000,1800000],[260000,1900000],[250000,1800000]]";
        for (String geometry : List.of(polygon(metres), "{\"type\": \"Point\", \"coordinates\": [102, 16]}", "null")) {
            BoundaryFile read = read(feature("{\"code\": \"4007\"}", geometry));
            assertTrue(read.boundaries().isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"features":  | map.geojson line 1: is not JSON. Maps are drawn as tiles.
            {"type": "Feature"} | map.geojson: has no features; a FeatureCollection is needed. Maps are drawn as tiles.
            {"crs": {"properties": {"name": "urn:ogc:def:crs:EPSG::32648"}}, "features": [{}]} | map.geojson: is in urn:ogc:def:crs:EPSG::32648; longitude and latitude (CRS84) are needed. Maps are drawn as tiles.
            {"features": [{"properties": {"code": "9999"}}]} | map.geojson: no feature has the code or name of a district in its properties. Maps are drawn as tiles.
            """)
    void aFileThatCannotBeUsedSaysWhy(String json, String remark) throws IOException {
        BoundaryFile read = BoundaryFile.read("map.geojson", json.getBytes(StandardCharsets.UTF_8), TWO);
        assertTrue(read.boundaries().isEmpty());
        assertEquals(List.of(remark), read.remarks());
    }

    @Test
    void theSyntheticMapOfTheSampleHasEveryDistrict() throws IOException {
        Path file = Path.of(System.getProperty("samatcha.root", ".."), "sample-data", "maps", "boundaries.geojson");
        List<Area> districts = AreaNames.builtIn().stream()
                .filter(area -> area.level() == AreaLevel.DISTRICT)
                .toList();
        BoundaryFile read = BoundaryFile.read("boundaries.geojson", Files.readAllBytes(file), districts);
        assertEquals(List.of(), read.remarks());
        assertEquals(26, read.boundaries().outlines().size());
        assertFalse(read.boundaries().find("4029").isEmpty());
    }

    private static BoundaryFile read(String features) throws IOException {
        String json = "{\"type\": \"FeatureCollection\", \"features\": [" + features + "]}";
        return BoundaryFile.read("map.geojson", json.getBytes(StandardCharsets.UTF_8), TWO);
    }

    private static String feature(String properties, String geometry) {
        return "{\"type\": \"Feature\", \"properties\": " + properties + ", \"geometry\": " + geometry + "}";
    }

    private static String polygon(String ring) {
        return "{\"type\": \"Polygon\", \"coordinates\": [" + ring + "]}";
    }
}
