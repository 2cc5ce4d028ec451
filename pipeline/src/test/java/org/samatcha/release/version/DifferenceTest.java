package org.samatcha.release.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Language;
import org.samatcha.release.Column;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.TableSpec;
import org.samatcha.release.Unit;
import org.samatcha.release.file.CsvTable;

class DifferenceTest {

    private static final List<Column> COLUMNS = List.of(
            Column.text("area_code", "พื้นที่", "Area"),
            Column.whole("year", "ปี", "Year"),
            Column.number("value", "ค่า", "Value").in(Unit.OF_INDICATOR),
            Column.whole("numerator", "ตัวตั้ง", "Numerator"),
            Column.text("status", "สถานะ", "Status"),
            Column.whole("rank_low", "อันดับ", "Rank"));

    private static final Object[] KNOWN = {"4001", 2565L, 0.25, 25L, "ok", 3L};

    @Test
    void equalTablesHaveNoDifference() {
        Difference same = Difference.between(figures(KNOWN), figures(KNOWN.clone()));
        assertTrue(same.isEmpty());
        assertEquals(Step.PATCH, same.step(), "only words can differ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            a recount corrects the value    | 0.26 | 26 | ok | 3 | PATCH | COUNTS,COUNTS
            another formula on equal counts | 0.26 | 25 | ok | 3 | PATCH | COMPUTED
            others changed, the rank moves  | 0.25 | 25 | ok | 4 | PATCH | OTHERS
            a number withheld is taken away | -    | -  | c  | - | MAJOR | WITHHELD,WITHHELD,WITHHELD,WITHHELD
            """)
    void everyChangedCellSaysWhy(
            String what, Double value, Long numerator, String status, Long rank, Step step, String reasons) {
        Difference difference = Difference.between(
                figures(KNOWN), figures(new Object[] {"4001", 2565L, value, numerator, status, rank}));
        assertEquals(step, difference.step());
        assertEquals(
                Arrays.stream(reasons.split(",")).map(Reason::valueOf).toList(),
                difference.cells().stream().map(CellChange::reason).toList());
    }

    @Test
    void aNumberThatIsWithheldIsNotToldAgain() {
        Difference difference =
                Difference.between(figures(KNOWN), figures(new Object[] {"4001", 2565L, null, null, "c", null}));
        difference.cells().forEach(cell -> assertEquals("", cell.was(), cell.toString()));
        assertEquals(4, difference.cells().size());
    }

    @Test
    void valuesOfEarlierVersionsAreLeftOutOfTheHistory() {
        Difference first =
                Difference.between(figures(KNOWN), figures(new Object[] {"4001", 2565L, 0.26, 26L, "ok", 3L}));
        Difference second = Difference.between(
                figures(new Object[] {"4001", 2565L, 0.26, 26L, "ok", 3L}),
                figures(new Object[] {"4001", 2565L, null, null, "c", null}));
        for (Language language : Language.values()) {
            String start = ChangeLog.first(BilingualText.of("1.0.0", "1.0.0"), language);
            String past = new ChangeLog(BilingualText.of("1.0.1", "1.0.1"), List.of(), first).after(start, language);
            assertTrue(past.contains("0.26"), past);
            String now = new ChangeLog(BilingualText.of("2.0.0", "2.0.0"), List.of(), second).after(past, language);
            assertTrue(now.contains("## 2.0.0") && now.contains("## 1.0.1") && now.contains("## 1.0.0"), now);
            assertTrue(!now.contains("0.26") && !now.contains("0.25"), now);
        }
    }

    @Test
    void aNumberWhereThereWasNoneIsAdded() {
        Difference difference =
                Difference.between(figures(new Object[] {"4001", 2565L, null, null, "c", null}), figures(KNOWN));
        assertEquals(Step.MINOR, minorOf(difference));
        assertEquals(Reason.DISCLOSED, difference.cells().get(0).reason());
    }

    private static Step minorOf(Difference difference) {
        return difference.cells().stream()
                .filter(cell -> cell.column().equals("value"))
                .findFirst()
                .orElseThrow()
                .step();
    }

    @Test
    void newRowsAreCountedByYearAndRowsThatAreGoneAreNamed() {
        Object[] next = {"4001", 2566L, 0.3, 30L, "ok", 1L};
        Difference added = Difference.between(figures(KNOWN), figures(KNOWN, next));
        assertEquals(Step.MINOR, added.step());
        assertEquals(
                "1 rows added to `figures` (2566: 1)",
                added.tables().get(0).sentence().en());

        Difference gone = Difference.between(figures(KNOWN, next), figures(KNOWN));
        assertEquals(Step.MAJOR, gone.step());
        assertEquals("area_code=4001 year=2566", gone.cells().get(0).key());
        assertEquals(Reason.GONE, gone.cells().get(0).reason());
    }

    @Test
    void aColumnThatIsGoneOrOfAnotherTypeIsMajorAndANewOneMinor() {
        List<Column> fewer = COLUMNS.subList(0, 5);
        ReleasedTable without = table(fewer, Arrays.copyOf(KNOWN, 5));
        assertEquals(
                Step.MAJOR, Difference.between(figures(KNOWN), List.of(without)).step());
        assertEquals(
                Step.MINOR, Difference.between(List.of(without), figures(KNOWN)).step());

        List<Column> other = new ArrayList<>(COLUMNS);
        other.set(2, COLUMNS.get(2).in(Unit.FRACTION));
        assertEquals(
                Step.MAJOR,
                Difference.between(figures(KNOWN), List.of(table(other, KNOWN))).step());
    }

    @Test
    void aTableThatIsGoneIsMajorAndANewOneMinor() {
        assertEquals(Step.MAJOR, Difference.between(figures(KNOWN), List.of()).step());
        assertEquals(Step.MINOR, Difference.between(List.of(), figures(KNOWN)).step());
    }

    @Test
    void versionsGoUpByTheWidestStep() {
        Version version = Version.find("2.3.4").orElseThrow();
        assertEquals("3.0.0", version.next(Step.MAJOR).toString());
        assertEquals("2.4.0", version.next(Step.MINOR).toString());
        assertEquals("2.3.5", version.next(Step.PATCH).toString());
        assertEquals(Optional.empty(), Version.find("f36f21c154c81f69"));
    }

    @Test
    void theChangeLogTellsThisVersionThenThoseBefore() {
        BilingualText title = BilingualText.of("1.0.1 · รุ่น b", "1.0.1 · release b");
        Difference difference =
                Difference.between(figures(KNOWN), figures(new Object[] {"4001", 2565L, 0.26, 26L, "ok", 3L}));
        String past = ChangeLog.first(BilingualText.of("1.0.0 · รุ่น a", "1.0.0 · release a"), Language.EN);
        String text = new ChangeLog(
                        title, List.of(BilingualText.of("enrolment: เปลี่ยน 1", "enrolment: changed 1")), difference)
                .after(past, Language.EN);
        assertEquals("""
                # Changes of the data

                ## 1.0.1 · release b

                Made from something else than before:

                - enrolment: changed 1

                ### Corrected

                - `figures.numerator`: its counts changed, 1 value
                - `figures.value`: its counts changed, 1 value

                ### Changed values

                | table | row | column | was | now | why |
                |---|---|---|---|---|---|
                | figures | area_code=4001 year=2565 | value | 0.25 | 0.26 | its counts changed |
                | figures | area_code=4001 year=2565 | numerator | 25 | 26 | its counts changed |

                ## 1.0.0 · release a

                First release.
                """, text);
        assertEquals(
                2,
                new String(CsvTable.bytes(ChangesTable.of(difference)), java.nio.charset.StandardCharsets.UTF_8)
                                .lines()
                                .count()
                        - 1,
                "all changes are in the table");
    }

    private static List<ReleasedTable> figures(Object[]... rows) {
        return List.of(table(COLUMNS, rows));
    }

    private static ReleasedTable table(List<Column> columns, Object[]... rows) {
        return new ReleasedTable(
                new TableSpec("figures", BilingualText.of("แถว", "row"), columns, List.of("area_code", "year")),
                List.of(rows));
    }
}
