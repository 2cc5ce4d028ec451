package org.samatcha.jobs.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.base.Area;
import org.samatcha.catalog.AreaNames;
import org.samatcha.evidence.Cell;
import org.samatcha.evidence.CountedTable;
import org.samatcha.evidence.Counts;
import org.samatcha.evidence.EvidenceTables;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.inequality.figure.InequalityRows;
import org.samatcha.jobs.publish.Computed;
import org.samatcha.jobs.publish.ReleaseFolder;
import org.samatcha.protect.Foremost;
import org.samatcha.protect.Thresholds;
import org.samatcha.protect.linked.Patterns;
import org.samatcha.protect.linked.Told;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.file.ParquetTable;

/** Two provinces that differ in hidden counts only have the same release, to the byte. */
class HiddenCountsTest {

    private static final List<Area> AREAS = AreaNames.builtIn().subList(0, 13);
    private static final Thresholds SINGLE = Thresholds.DEFAULT.reaching(Thresholds.Reach.SINGLE);
    private static final List<Cell> CELLS = List.of(
            new Cell("", 2564, "all", "all"),
            new Cell("", 2564, "grade", "04"),
            new Cell("", 2564, "sex", "female"),
            new Cell("", 2564, "poverty", "poor"),
            new Cell("", 2564, "poverty", "extremely_poor"),
            new Cell("", 2564, "poverty", "not_poor"));

    @TempDir
    private Path folder;

    @Test
    void nothingThatIsReleasedTellsAHiddenCount() throws IOException {
        Map<String, byte[]> one = released(province(20, 4));
        Map<String, byte[]> other = released(province(20, 7));

        assertEquals(one.keySet(), other.keySet());
        one.forEach((table, bytes) -> assertArrayEquals(bytes, other.get(table), table));
    }

    @Test
    void whatIsPublishedChangesEveryTableThatIsMadeOfIt() throws IOException {
        Map<String, byte[]> one = released(province(20, 4));
        Map<String, byte[]> other = released(province(30, 4));

        for (String table : List.of("indicators", "inequality", "funnels", "trends", "flows")) {
            assertFalse(Arrays.equals(one.get(table), other.get(table)), table);
        }
    }

    @Test
    void theTwoDistrictsAreHiddenAndTheOthersStandAmongEachOther() {
        Computed computed = Computed.of(
                Computed.protect(province(20, 4), AREAS, SINGLE, Foremost.NONE, Told.NOTHING, Patterns.NONE));

        for (IndicatorRow row : computed.rows()) {
            if (row.key().indicator().equals("dropout_rate")
                    && row.key().dimension().equals("all")) {
                boolean isHidden = List.of("4003", "4004").contains(row.key().areaCode());
                assertEquals(isHidden, row.figure() instanceof Figure.Hidden, row.toString());
                boolean isDistrict = row.key().areaCode().length() == 4;
                assertEquals(isDistrict && !isHidden, row.standing().shrinkWeight() >= 0, row.toString());
                assertEquals(isDistrict && !isHidden, row.standing().isRanked(), row.toString());
            }
        }
        assertTrue(
                InequalityRows.of(Computed.cards(), computed.rows()).stream()
                        .anyMatch(row -> row.indicator().equals("dropout_rate")
                                && row.measured().groupsLeftOut() == 2),
                "measures leave the two out");
    }

    private Map<String, byte[]> released(Counts counts) throws IOException {
        Computed computed =
                Computed.of(Computed.protect(counts, AREAS, SINGLE, Foremost.NONE, Told.NOTHING, Patterns.NONE));
        Map<String, byte[]> files = new TreeMap<>();
        for (ReleasedTable table :
                ReleaseFolder.tables(computed, InequalityRows.of(Computed.cards(), computed.rows()), AREAS)) {
            Path file = folder.resolve(table.spec().parquetPath());
            ParquetTable.write(table, new org.apache.hadoop.fs.Path(file.toString()), new Configuration());
            files.put(table.spec().name(), Files.readAllBytes(file));
        }
        return files;
    }

    /**
     * Twelve districts; in the first, {@code left} of 200 pupils left. In the third and fourth nine did not move up: of
     * the third {@code hidden} left and the rest moved away, of the fourth it is the other way round, so that sums over
     * districts and outcomes are the same for every {@code hidden}.
     */
    private static Counts province(long left, long hidden) {
        Counts counts = new Counts(EvidenceTables.all());
        for (Cell cell : CELLS) {
            long leavers = 0;
            for (int district = 1; district <= 12; district++) {
                long leaving = district == 1 ? left : 12 + district;
                Map<String, Long> tallies = district == 3 || district == 4
                        ? flows(0, district == 3 ? hidden : 9 - hidden, district == 3 ? 9 - hidden : hidden)
                        : flows(10, leaving, 0);
                leavers += tallies.get("flow_left");
                record(counts, "40" + (district < 10 ? "0" : "") + district, cell, tallies);
            }
            record(
                    counts,
                    "40",
                    cell,
                    Map.of(
                            "flow_pupils", 2400L,
                            "flow_promoted", 2400L - 100 - leavers - 9,
                            "flow_repeated", 100L,
                            "flow_transferred", 9L,
                            "flow_left", leavers));
        }
        return counts;
    }

    private static Map<String, Long> flows(long repeated, long left, long transferred) {
        return Map.of(
                "flow_pupils", 200L,
                "flow_promoted", 200 - repeated - left - transferred,
                "flow_repeated", repeated,
                "flow_transferred", transferred,
                "flow_left", left);
    }

    private static void record(Counts counts, String area, Cell cell, Map<String, Long> tallies) {
        CountedTable flows = EvidenceTables.flows();
        List<Long> values = flows.tallies().stream()
                .map(tally -> tallies.getOrDefault(tally.id(), 0L))
                .collect(Collectors.toList());
        counts.record(
                flows.name(),
                new Cell(area, cell.year(), cell.dimension(), cell.category()),
                values.stream().mapToLong(Long::longValue).toArray());
    }
}
