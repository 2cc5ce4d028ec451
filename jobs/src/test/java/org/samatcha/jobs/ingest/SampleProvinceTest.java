package org.samatcha.jobs.ingest;

import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.catalog.CuratedColumn;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.catalog.Datasets;
import org.samatcha.curate.Account;
import org.samatcha.curate.SchoolSizes;
import org.samatcha.jobs.SparkLocal;

/** The sample province and the published tables, from files to curated rows, against what the generator wrote down. */
class SampleProvinceTest {

    private static final Path SAMPLE = Path.of(System.getProperty("samatcha.root"), "sample-data");

    @TempDir
    static Path folder;

    private static SparkSession spark;
    private static IngestResult result;
    private static Path restricted;

    @BeforeAll
    static void ingest() throws IOException {
        spark = SparkLocal.session("tests");
        restricted = folder.resolve("restricted");
        List<String> inputs = List.of(
                SAMPLE.resolve("khon-kaen").toString(),
                SAMPLE.resolve("published").toString());
        PseudonymKey key = PseudonymKey.find(Optional.empty(), Map.of(), PseudonymKey.SampleKey.NOT_ALLOWED);
        result = Ingest.run(spark, IngestRequest.of(inputs, restricted.toString(), key, LocalDate.of(2026, 11, 22)));
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void exactlyTheRowsThatTheGeneratorBrokeAreSetAside() throws IOException {
        JsonNode truth = new YAMLMapper()
                .readTree(SAMPLE.resolve("khon-kaen/truth.yaml").toFile())
                .get("files");
        Map<String, TreeSet<Long>> expected = new TreeMap<>();
        truth.properties().forEach(file -> {
            TreeSet<Long> lines = new TreeSet<>();
            file.getValue().get("bad").forEach(kind -> kind.get("lines").forEach(line -> lines.add(line.asLong())));
            expected.put("khon-kaen/" + file.getKey(), lines);
        });
        Map<String, TreeSet<Long>> setAside = new TreeMap<>();
        for (DatasetCard card : Datasets.all()) {
            for (Row row : asideOf(card.id()).select("file", "line").collectAsList()) {
                setAside.computeIfAbsent(row.getString(0), file -> new TreeSet<>())
                        .add(row.getLong(1));
            }
        }
        assertEquals(expected, setAside);
    }

    @Test
    void everyRowReadIsAcceptedSetAsideOrATotal() throws IOException {
        JsonNode truth = new YAMLMapper()
                .readTree(SAMPLE.resolve("khon-kaen/truth.yaml").toFile())
                .get("files");
        Map<String, Long> readByTruth = new TreeMap<>();
        truth.properties()
                .forEach(file -> readByTruth.put(
                        "khon-kaen/" + file.getKey(),
                        file.getValue().get("rows").asLong() + (file.getValue().has("total_row") ? 1 : 0)));
        Map<String, Long> read = result.accounts().stream()
                .filter(account -> account.file().startsWith("khon-kaen/"))
                .collect(Collectors.toMap(Account::file, Account::read, Long::sum, TreeMap::new));
        assertEquals(readByTruth, read);
        long rows = 0;
        for (DatasetCard card : Datasets.all()) {
            rows += rowsOf(card.id())
                    .select("source_file", "source_line")
                    .distinct()
                    .count();
        }
        assertEquals(result.rowsAccepted(), rows);
    }

    @Test
    void statedTotalsEqualTheAcceptedRowsButForOnePublishedYear() {
        List<String> told = result.examples().stream()
                .filter(notice -> notice.rule().equals("totals_reconcile"))
                .map(notice -> notice.file() + " " + notice.value() + " " + notice.right())
                .toList();
        assertEquals(
                List.of(
                        "published/population/dopa.csv 882462 the sum of the accepted rows, 877926, sex male, year 2563"),
                told);
        assertFalse(result.timesByRule().containsKey("screening_adds_up"));
    }

    @Test
    void curatedTablesHaveTheColumnsOfTheirCard() {
        for (DatasetCard card : Datasets.all()) {
            List<String> expected =
                    card.columns().stream().map(CuratedColumn::name).sorted().toList();
            List<String> actual =
                    List.of(rowsOf(card.id()).columns()).stream().sorted().toList();
            assertEquals(expected, actual, card.id());
        }
    }

    @Test
    void noPersonalNumberAndNoNameIsAnywhereInTheOutput() throws IOException {
        String dropout = Files.readString(SAMPLE.resolve("khon-kaen/dropout/register_2563.csv"));
        List<String> personal = dropout.lines()
                .skip(1)
                .map(line -> line.split(","))
                .flatMap(cells -> List.of(cells).stream().filter(cell -> cell.matches("\\d{13}|.*สมมุติ.*")))
                .distinct()
                .toList();
        assertTrue(personal.size() > 500, "the register must hold numbers and names to look for");
        StringBuilder texts = new StringBuilder();
        for (DatasetCard card : Datasets.all()) {
            if (!card.id().equals("schools") && !card.id().equals("learning")) {
                asideOf(card.id())
                        .collectAsList()
                        .forEach(row -> texts.append(row.mkString("|")).append('\n'));
            }
        }
        rowsOf("dropout")
                .collectAsList()
                .forEach(row -> texts.append(row.mkString("|")).append('\n'));
        result.examples().forEach(notice -> texts.append(notice).append('\n'));
        String all = texts.toString();
        assertEquals(List.of(), personal.stream().filter(all::contains).toList());
        List<String> numbers = all.lines()
                .filter(line -> line.matches(".*(?<![0-9-])[0-9]{13}(?![0-9]).*"))
                .toList();
        assertEquals(List.of(), numbers);
    }

    @Test
    void theSameChildHasTheSamePseudonymInEveryDatasetAndYear() {
        Dataset<Row> enrolled = rowsOf("enrolment").select("learner", "academic_year", "birth_date", "sex");
        assertEquals(
                0,
                enrolled.where("learner is not null")
                        .groupBy("learner")
                        .agg(countDistinct("birth_date", "sex").as("people"))
                        .where("people > 1")
                        .count());
        assertTrue(enrolled.select("learner").distinct().count() < enrolled.count() / 2);
        assertTrue(rowsOf("dropout")
                        .join(enrolled.select("learner").distinct(), "learner")
                        .count()
                > 100);
    }

    @Test
    void publishedFiguresArriveUnchanged() {
        Dataset<Row> population = rowsOf("population").where("age is null and year = 2564");
        assertEquals(1_790_863L, population.agg(sum("population")).first().getLong(0));
        assertEquals(52, population.count());
        Row screened = rowsOf("early_childhood")
                .where("children = 0 and fiscal_year = 2567")
                .selectExpr("sum(target)", "sum(screened)", "sum(suspect)", "sum(normal_first + normal_after)")
                .first();
        assertEquals("[49809,39229,10569,37783]", screened.toString());
    }

    @Test
    void everyPupilHasTheSizeOfTheSchool() {
        Dataset<Row> enrolment = SchoolSizes.added(rowsOf("enrolment"));
        assertEquals(
                0, enrolment.where("size_band is null or area_code is null").count());
        Row largest = enrolment
                .groupBy("school_id", "academic_year")
                .agg(sum("pupils").as("pupils"), first("size_band").as("band"))
                .orderBy(desc("pupils"))
                .first();
        assertEquals(
                largest.getLong(2) > 1500 ? "extra_large" : largest.getLong(2) > 600 ? "large" : "medium",
                largest.get(3));
    }

    @Test
    void onlyTheOwnerCanEnterTheRestrictedFolder() throws IOException {
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(restricted)));
        assertFalse(Files.exists(restricted.resolve(DatasetIngest.STAGING)));
    }

    private static Dataset<Row> rowsOf(String dataset) {
        return spark.read().parquet(result.tables().get(dataset));
    }

    private static Dataset<Row> asideOf(String dataset) {
        return spark.read().parquet(restricted + "/" + DatasetIngest.SET_ASIDE + "/" + dataset);
    }
}
