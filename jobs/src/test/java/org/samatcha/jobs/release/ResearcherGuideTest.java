package org.samatcha.jobs.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.samatcha.jobs.release.CsvRows.number;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samatcha.jobs.Command;
import org.samatcha.jobs.run.SampleRun;

/**
 * The ten questions of the page for researchers: DuckDB answers them from the Parquet files with the page's own SQL,
 * and plain Java answers them from the CSV files; both must say the same.
 */
class ResearcherGuideTest {

    private static Path release;
    private static Guide guide;
    private static List<List<List<String>>> answers;

    @BeforeAll
    static void ask() throws IOException, SQLException {
        release = SampleRun.once().release();
        guide = Guide.read();
        answers = new ArrayList<>();
        List<String> blocks = guide.blocks("sql");
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement()) {
            statement.execute("SET file_search_path = '" + release + "'");
            statement.execute(blocks.get(0));
            for (String sql : blocks.subList(1, blocks.size())) {
                try (ResultSet rows = statement.executeQuery(sql)) {
                    answers.add(rows(rows));
                }
            }
        }
    }

    private static List<List<String>> rows(ResultSet answer) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        while (answer.next()) {
            List<String> row = new ArrayList<>();
            for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                Object value = answer.getObject(i);
                row.add(value instanceof Double number ? rounded(number) : String.valueOf(value));
            }
            rows.add(row);
        }
        return rows;
    }

    /** Nine digits: sums of doubles may differ in the last ones. */
    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.9g", value);
    }

    private static String rounded(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? "null" : rounded(number(row, column));
    }

    private static void assertAnswer(int question, Stream<List<String>> expected) {
        List<List<String>> answer = answers.get(question - 1);
        assertFalse(answer.isEmpty(), "question " + question + " has no answer");
        assertEquals(expected.toList(), answer, guide.questions().get(question - 1));
    }

    private static CsvRows csv(String table) throws IOException {
        return CsvRows.read(release, table);
    }

    /** Code to one column of the names. */
    private static Map<String, String> names(String column) throws IOException {
        return csv("areas").rows().stream()
                .collect(Collectors.toMap(row -> row.get("area_code"), row -> row.get(column)));
    }

    private static Comparator<CSVRecord> highestFirst(String column) {
        return Comparator.comparing((CSVRecord row) -> -number(row, column)).thenComparing(row -> row.get("area_code"));
    }

    @Test
    void thePageHasTenQuestionsWithOneAnswerEach() {
        assertEquals(10, guide.questions().size());
        assertEquals(10, answers.size());
    }

    @Test
    void question1DistrictsByOverAge() throws IOException {
        Map<String, String> thai = names("name_th");
        Map<String, String> english = names("name_en");
        assertAnswer(
                1,
                csv("indicators")
                        .where(
                                "indicator",
                                "over_age_rate",
                                "dimension",
                                "all",
                                "area_level",
                                "district",
                                "status",
                                "ok")
                        .filter(row -> row.get("year").equals("2566"))
                        .sorted(highestFirst("value"))
                        .map(row -> List.of(
                                thai.get(row.get("area_code")),
                                english.get(row.get("area_code")),
                                rounded(row, "value"),
                                rounded(row, "lower"),
                                rounded(row, "upper"),
                                row.get("rank_low").isEmpty() ? "null" : row.get("rank_low"),
                                row.get("rank_high").isEmpty() ? "null" : row.get("rank_high"),
                                row.get("compared"))));
    }

    @Test
    void question2PoorestBesideTheOthers() throws IOException {
        String[] of = {"indicator", "ecd_suspected_delay", "area_code", "40", "dimension", "poverty"};
        Map<String, Double> others = byYear(csv("indicators").where(of), "not_poor");
        assertAnswer(
                2,
                byYear(csv("indicators").where(of), "extremely_poor").entrySet().stream()
                        .filter(year -> others.containsKey(year.getKey()))
                        .map(year -> List.of(
                                year.getKey(),
                                rounded(year.getValue()),
                                rounded(others.get(year.getKey())),
                                rounded(year.getValue() / others.get(year.getKey())))));
    }

    private static Map<String, Double> byYear(Stream<CSVRecord> rows, String category) {
        return rows.filter(row -> row.get("category").equals(category)
                        && !row.get("value").isEmpty())
                .collect(Collectors.toMap(
                        row -> row.get("year"), row -> number(row, "value"), (a, b) -> a, TreeMap::new));
    }

    @Test
    void question3ChildrenOutOfSchoolByDistrict() throws IOException {
        Map<String, String> english = names("name_en");
        List<CSVRecord> districts = csv("indicators")
                .where("indicator", "out_of_school_children", "dimension", "all", "area_level", "district")
                .filter(row ->
                        row.get("year").equals("2566") && row.get("status").equals("ok"))
                .sorted(highestFirst("numerator"))
                .toList();
        double all =
                districts.stream().mapToDouble(row -> number(row, "numerator")).sum();
        assertAnswer(
                3,
                districts.stream()
                        .map(row -> List.of(
                                english.get(row.get("area_code")),
                                row.get("numerator"),
                                rounded(number(row, "numerator") / all))));
    }

    @Test
    void question4LevelsByOverAge() throws IOException {
        CsvRows categories = csv("categories");
        assertAnswer(
                4,
                csv("indicators")
                        .where("indicator", "over_age_rate", "area_code", "40", "dimension", "level", "year", "2566")
                        .filter(row -> row.get("status").equals("ok"))
                        .sorted(Comparator.comparing((CSVRecord row) -> -number(row, "value"))
                                .thenComparing(row -> row.get("category")))
                        .map(row -> List.of(
                                row.get("category"),
                                categories
                                        .only("dimension", "level", "category", row.get("category"))
                                        .get("name_th"),
                                row.get("numerator"),
                                rounded(row, "value"))));
    }

    @Test
    void question5GirlsBesideBoys() throws IOException {
        CsvRows indicators = csv("indicators");
        assertAnswer(
                5,
                indicators
                        .where("indicator", "dropout_rate", "area_code", "40", "category", "female")
                        .map(girls -> {
                            CSVRecord boys = indicators.only(
                                    "indicator",
                                    "dropout_rate",
                                    "area_code",
                                    "40",
                                    "category",
                                    "male",
                                    "year",
                                    girls.get("year"));
                            boolean isKnown = !girls.get("value").isEmpty()
                                    && !boys.get("value").isEmpty();
                            return List.of(
                                    girls.get("year"),
                                    rounded(girls, "value"),
                                    rounded(boys, "value"),
                                    isKnown ? Boolean.toString(isApart(girls, boys)) : "null");
                        })
                        .sorted(Comparator.comparing(row -> row.get(0))));
    }

    private static boolean isApart(CSVRecord one, CSVRecord other) {
        return number(one, "upper") < number(other, "lower") || number(other, "upper") < number(one, "lower");
    }

    @Test
    void question6SizesOfSchools() throws IOException {
        CsvRows categories = csv("categories");
        assertAnswer(
                6,
                csv("indicators")
                        .where(
                                "indicator",
                                "at_risk_share",
                                "area_code",
                                "40",
                                "dimension",
                                "size_band",
                                "year",
                                "2565")
                        .filter(row -> row.get("status").equals("ok"))
                        .map(row -> Map.entry(
                                categories.only("dimension", "size_band", "category", row.get("category")), row))
                        .sorted(Comparator.comparing(size -> number(size.getKey(), "position")))
                        .map(size -> List.of(
                                size.getKey().get("name_en"),
                                rounded(size.getValue(), "value"),
                                rounded(size.getValue(), "lower"),
                                rounded(size.getValue(), "upper"),
                                size.getValue().get("denominator"))));
    }

    @Test
    void question7DistrictsWhereFewerDevelopOnTrack() throws IOException {
        Map<String, String> english = names("name_en");
        Map<String, String> screened = csv("indicators")
                .where("indicator", "ecd_screening_coverage", "dimension", "all", "year", "2566")
                .filter(row -> !row.get("value").isEmpty() && number(row, "value") > 0.8)
                .collect(Collectors.toMap(row -> row.get("area_code"), row -> rounded(row, "value")));
        List<List<String>> expected = csv("indicators")
                .where("indicator", "ecd_on_track", "dimension", "all", "year", "2566", "compared", "worse")
                .filter(row -> screened.containsKey(row.get("area_code")))
                .sorted(highestFirst("value").reversed())
                .map(row -> List.of(
                        english.get(row.get("area_code")), rounded(row, "value"), screened.get(row.get("area_code"))))
                .toList();
        assertEquals(expected, answers.get(6));
    }

    @Test
    void question8DistanceBetweenDistricts() throws IOException {
        assertAnswer(
                8,
                csv("inequality")
                        .where(
                                "indicator",
                                "at_risk_share",
                                "area_code",
                                "40",
                                "dimension",
                                "district",
                                "measure",
                                "bgsd")
                        .filter(row -> row.get("status").equals("ok"))
                        .sorted(Comparator.comparing(row -> row.get("year")))
                        .map(row -> List.of(
                                row.get("year"),
                                rounded(row, "estimate"),
                                rounded(row, "lower"),
                                rounded(row, "upper"),
                                row.get("groups_used"),
                                row.get("groups_left_out"))));
    }

    @Test
    void question9TargetsOfTheLastYear() throws IOException {
        CsvRows indicators = csv("indicators");
        Map<List<String>, CSVRecord> inForce = csv("targets").rows().stream()
                .filter(target -> target.get("year").compareTo("2566") <= 0)
                .collect(Collectors.toMap(
                        target -> List.of(target.get("indicator"), target.get("dimension"), target.get("category")),
                        target -> target,
                        (one, other) -> one.get("year").compareTo(other.get("year")) > 0 ? one : other,
                        () -> new TreeMap<>(Comparator.comparing(List::toString))));
        assertAnswer(
                9,
                inForce.entrySet().stream()
                        .map(target -> {
                            CSVRecord row = indicators.only(
                                    "indicator",
                                    target.getKey().get(0),
                                    "dimension",
                                    target.getKey().get(1),
                                    "category",
                                    target.getKey().get(2),
                                    "area_code",
                                    "40",
                                    "year",
                                    "2566");
                            return Map.entry(target, row);
                        })
                        .filter(pair -> !pair.getValue().get("value").isEmpty())
                        .map(pair -> Stream.concat(
                                        pair.getKey().getKey().stream(),
                                        Stream.of(
                                                rounded(pair.getKey().getValue(), "value"),
                                                rounded(pair.getValue(), "value"),
                                                rounded(number(pair.getValue(), "value")
                                                        - number(pair.getKey().getValue(), "value"))))
                                .toList()));
    }

    @Test
    void question10WhatIsHidden() throws IOException {
        Map<String, List<CSVRecord>> districts = csv("quality")
                .where("area_level", "district")
                .collect(Collectors.groupingBy(row -> row.get("indicator"), TreeMap::new, Collectors.toList()));
        assertAnswer(
                10,
                districts.entrySet().stream()
                        .filter(indicator -> sum(indicator.getValue(), "figures") > 0)
                        .sorted(Comparator.comparing((Map.Entry<String, List<CSVRecord>> indicator) ->
                                -sum(indicator.getValue(), "hidden") / (double) sum(indicator.getValue(), "figures")))
                        .map(indicator -> List.of(
                                indicator.getKey(),
                                Long.toString(sum(indicator.getValue(), "published")),
                                Long.toString(sum(indicator.getValue(), "hidden")),
                                rounded(sum(indicator.getValue(), "hidden")
                                        / (double) sum(indicator.getValue(), "figures")))));
    }

    private static long sum(List<CSVRecord> rows, String column) {
        return rows.stream().mapToLong(row -> Long.parseLong(row.get(column))).sum();
    }

    @Test
    void everyShareIsBetweenZeroAndOneAndEveryIntervalHoldsItsValue() {
        answers.get(0).forEach(row -> {
            double value = Double.parseDouble(row.get(2));
            assertTrue(value >= 0 && value <= 1, row.toString());
            assertTrue(Double.parseDouble(row.get(3)) <= value, row.toString());
            assertTrue(Double.parseDouble(row.get(4)) >= value, row.toString());
        });
        double parts = answers.get(2).stream()
                .mapToDouble(row -> Double.parseDouble(row.get(2)))
                .sum();
        assertEquals(1, parts, 1e-6);
    }

    @Test
    void sparkAnswersThePagesOwnCommand() throws IOException {
        Matcher command =
                Pattern.compile("scripts/samatcha query \"(.+)\"").matcher(String.join("\n", guide.blocks("sh")));
        assertTrue(command.find());
        Command query = Command.run(
                "query",
                command.group(1),
                "--format",
                "csv",
                "--warehouse",
                SampleRun.once().warehouse().toString());
        assertEquals(0, query.exit(), query.err());
        assertEquals(
                csv("indicators")
                        .where("indicator", "dropout_rate", "area_code", "40", "dimension", "all")
                        .map(row -> Stream.of("year", "value", "lower", "upper")
                                .map(row::get)
                                .collect(Collectors.joining(",")))
                        .toList(),
                Arrays.stream(query.out().split("\n")).skip(1).toList());
    }
}
