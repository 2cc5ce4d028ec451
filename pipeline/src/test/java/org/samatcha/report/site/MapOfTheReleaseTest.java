package org.samatcha.report.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.samatcha.base.AreaLevel;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Language;
import org.samatcha.catalog.AreaNames;
import org.samatcha.report.SmallRelease;
import org.samatcha.report.chart.Boundaries;
import org.samatcha.report.chart.BoundaryFile;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.chart.Choropleth;
import org.samatcha.report.chart.TileMap;
import org.samatcha.report.claim.ChartSpecs;
import org.samatcha.report.claim.Proposal;
import org.samatcha.report.claim.Use;
import org.samatcha.report.drawing.Charts;
import org.samatcha.report.drawing.Demo;

class MapOfTheReleaseTest {

    private static final Path SAMPLE =
            Path.of(System.getProperty("samatcha.root", ".."), "sample-data", "maps", "boundaries.geojson");

    @Test
    void withoutBoundariesTheMapIsOfTiles() {
        assertInstanceOf(TileMap.class, map(Boundaries.NONE));
    }

    @Test
    void withBoundariesTheMapHasTrueOutlinesAndTheSameNumbers() throws IOException {
        ChartSpec map = map(boundaries());
        assertInstanceOf(Choropleth.class, map);
        assertEquals(map(Boundaries.NONE).table(), map.table());
        assertTrue(new Charts(Demo.typeface()).svg(map, "map").contains("เวียงเก่า"));
    }

    @Test
    void aDistrictWithoutAnOutlineIsNamedUnderTheMapAndKeptInTheTable() throws IOException {
        Map<String, Boundaries.Outline> some = new TreeMap<>(boundaries().outlines());
        some.remove("4029");
        ChartSpec map = map(new Boundaries(some));
        assertEquals(26, map.table().rows().size());
        assertTrue(new Charts(Demo.typeface()).svg(map, "map").contains("ไม่มีขอบเขตสำหรับวาดแผนที่: เวียงเก่า"));
    }

    /** {@code -Dsamatcha.boundaries=FILE} names boundaries of one's own to look at: {@code target/gallery/map.png}. */
    @Test
    @EnabledIfSystemProperty(named = "samatcha.boundaries", matches = ".+")
    void boundariesOfOnesOwnHaveEveryDistrict() throws IOException {
        Boundaries own = read(Path.of(System.getProperty("samatcha.boundaries")));
        assertEquals(26, own.outlines().size());
        Files.write(
                Files.createDirectories(Path.of("target", "gallery")).resolve("map.png"),
                new Charts(Demo.typeface()).png(map(own)));
    }

    private static Boundaries boundaries() throws IOException {
        return read(SAMPLE);
    }

    private static Boundaries read(Path file) throws IOException {
        return BoundaryFile.read(
                        file.getFileName().toString(),
                        Files.readAllBytes(file),
                        AreaNames.builtIn().stream()
                                .filter(area -> area.level() == AreaLevel.DISTRICT)
                                .toList())
                .boundaries();
    }

    private static ChartSpec map(Boundaries boundaries) {
        return new ChartSpecs(SmallRelease.published(boundaries), SmallRelease.words(), Language.TH)
                .of(
                        Proposal.Form.TILE_MAP,
                        List.of(new Use(SmallRelease.INDICATOR, "all", "all", "", "")),
                        BilingualText.of("ออกกลางคันในปี {year}", "Left school in {year}"))
                .orElseThrow();
    }
}
