package org.samatcha.jobs.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the sample files and judges their rows by rules of its own, not by the generator's. */
final class SampleReader {

    private static final Set<String> GRADES = Set.of(
            "อ.1", "อ.2", "อ.3", "ป.1", "ป.2", "ป.3", "ป.4", "ป.5", "ป.6", "ม.1", "ม.2", "ม.3", "ม.4", "ม.5", "ม.6",
            "ปวช.1", "ปวช.2", "ปวช.3", "-");

    private SampleReader() {}

    /** Columns by position; −1 where a file has none. */
    private record Columns(int year, int district, int id, int birth, int grade, int school, int count) {
        static Columns of(String file) {
            return switch (file.substring(0, file.indexOf('/'))) {
                case "population" -> new Columns(2, 0, -1, -1, -1, -1, 5);
                case "schools" -> new Columns(-1, 5, -1, -1, -1, -1, -1);
                case "enrolment" -> new Columns(0, -1, 2, 4, 5, 1, -1);
                case "dropout" -> new Columns(0, 7, 1, 6, 8, 9, -1);
                case "early-childhood" -> new Columns(0, 1, 2, 4, -1, -1, -1);
                case "learning" -> new Columns(0, 4, -1, -1, -1, -1, 7);
                default -> throw new IllegalArgumentException(file);
            };
        }
    }

    static int idColumn(String file) {
        return Columns.of(file).id;
    }

    /** Lines of each kind of bad row, the header being line 1. */
    static Map<String, List<Integer>> badLines(String file, List<String> lines, Set<String> schools) {
        Columns columns = Columns.of(file);
        int width = fields(lines.get(0)).size();
        String expectedYear = file.replaceAll("\\D", "");
        Map<String, List<Integer>> bad = new TreeMap<>();
        Set<String> ids = new HashSet<>();
        int last = columns.count == 5 ? lines.size() - 1 : lines.size();
        for (int i = 1; i < last; i++) {
            List<String> row = fields(lines.get(i));
            String kind = kind(row, columns, width, expectedYear, schools, ids);
            if (!kind.isEmpty()) {
                bad.computeIfAbsent(kind, first -> new ArrayList<>()).add(i + 1);
            }
        }
        return bad;
    }

    private static String kind(
            List<String> row, Columns columns, int width, String year, Set<String> schools, Set<String> ids) {
        if (row.size() != width) {
            return "ragged_row";
        }
        if (columns.year >= 0 && !plain(row.get(columns.year)).equals(year)) {
            return "year_outside";
        }
        if (columns.district >= 0 && row.get(columns.district).startsWith("4027")) {
            return "unknown_district";
        }
        if (columns.count >= 0 && row.get(columns.count).startsWith("-")) {
            return "negative_count";
        }
        if (columns.grade >= 0 && !GRADES.contains(shortGrade(row.get(columns.grade)))) {
            return "unknown_grade";
        }
        String school = columns.school >= 0 ? row.get(columns.school) : "-";
        if (!school.equals("-") && !schools.contains(school)) {
            return "unknown_school";
        }
        if (columns.birth >= 0
                && row.get(columns.birth).startsWith("31")
                && row.get(columns.birth).matches(".*(/02/|ก\\.พ\\.).*")) {
            return "broken_date";
        }
        if (columns.id < 0 || row.get(columns.id).isEmpty()) {
            return "";
        }
        String id = row.get(columns.id);
        if (id.contains("E+")) {
            return "scientific_id";
        }
        if (id.startsWith("9") && !checks(id)) {
            return "check_digit";
        }
        return ids.add(id) ? "" : "duplicate_learner";
    }

    private static boolean checks(String id) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += Character.digit(id.charAt(i), 10) * (13 - i);
        }
        return (11 - sum % 11) % 10 == Character.digit(id.charAt(12), 10);
    }

    private static String shortGrade(String grade) {
        return grade.replace("อนุบาล ", "อ.").replace("ประถมศึกษาปีที่ ", "ป.").replace("มัธยมศึกษาปีที่ ", "ม.");
    }

    static Set<Integer> allBad(JsonNode file) {
        Set<Integer> bad = new HashSet<>();
        file.get("bad").forEach(kind -> kind.get("lines").forEach(line -> bad.add(line.asInt())));
        return bad;
    }

    /** Pupils by completed years on 16 May of the academic year. */
    static Map<Integer, Integer> byAge(List<String> lines, JsonNode truth, int year) {
        Set<Integer> bad = allBad(truth.get("files").get("enrolment/enrolment_" + year + ".csv"));
        Map<Integer, Integer> pupils = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!bad.contains(i + 1)) {
                String[] day = fields(lines.get(i)).get(4).split("/");
                boolean birthdayCame = (day[1] + day[0]).compareTo("0516") <= 0;
                int age = year - Integer.parseInt(day[2]) - (birthdayCame ? 0 : 1);
                pupils.merge(age, 1, Integer::sum);
            }
        }
        return pupils;
    }

    static Map<Integer, Integer> residentsByAge(List<String> lines, JsonNode truth) {
        Set<Integer> bad = allBad(truth.get("files").get("population/population_2563.csv"));
        Map<Integer, Integer> residents = new TreeMap<>();
        for (int i = 1; i < lines.size() - 1; i++) {
            if (!bad.contains(i + 1)) {
                List<String> row = fields(lines.get(i));
                residents.merge(Integer.parseInt(plain(row.get(4))), Integer.parseInt(plain(row.get(5))), Integer::sum);
            }
        }
        return residents;
    }

    /** Thai digits as Arabic ones, thousands commas gone. */
    static String plain(String number) {
        StringBuilder plain = new StringBuilder();
        for (char c : number.toCharArray()) {
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else if (c != ',') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** The fields of a record; the files hold no quote within a field. */
    static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
