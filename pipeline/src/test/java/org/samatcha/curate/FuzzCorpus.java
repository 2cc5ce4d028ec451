package org.samatcha.curate;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.samatcha.capture.PersonId;
import org.samatcha.capture.TextEncoding;

/**
 * Slices of all sample files, small enough to be read thousands of times: each text file in both encodings, and some of
 * each folder as a workbook and as JSON.
 */
final class FuzzCorpus {

    static final Charset WINDOWS_874 = Charset.forName("x-windows-874");

    private static final int FIRST_LINES = 6;
    private static final int OTHER_LINES = 10;
    private static final List<String> FORMATS = List.of(".csv", ".txt", ".json", ".xlsx");
    private static final Pattern LIKE_AN_ID = Pattern.compile("(?<![0-9])[0-9]{13}(?![0-9])|G[0-9]{12}");

    enum Kind {
        TEXT,
        WORKBOOK,
        JSON
    }

    /** A slice of a file; {@code ids} are the personal numbers in it. */
    record Sample(String name, Kind kind, byte[] bytes, Set<String> ids) {}

    private FuzzCorpus() {}

    static List<Sample> read(Path root) throws IOException {
        List<Sample> samples = new ArrayList<>();
        Set<String> folders = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (FORMATS.stream().anyMatch(name::endsWith)) {
                    add(samples, name, Files.readAllBytes(file), folders);
                }
            }
        }
        return samples;
    }

    private static void add(List<Sample> samples, String name, byte[] bytes, Set<String> folders) throws IOException {
        if (name.endsWith(".xlsx") || name.endsWith(".json")) {
            Kind kind = name.endsWith(".xlsx") ? Kind.WORKBOOK : Kind.JSON;
            samples.add(new Sample(name, kind, bytes, ids(new String(bytes, StandardCharsets.UTF_8))));
            return;
        }
        Optional<TextEncoding> encoding = TextEncoding.of(new ByteArrayInputStream(bytes));
        if (encoding.isEmpty() || bytes.length == 0) {
            samples.add(new Sample(name, Kind.TEXT, bytes, Set.of()));
            return;
        }
        String text = slice(new String(bytes, encoding.get().charset()));
        Set<String> ids = ids(text);
        samples.add(new Sample(name, Kind.TEXT, text.getBytes(StandardCharsets.UTF_8), ids));
        if (WINDOWS_874.newEncoder().canEncode(text)) {
            samples.add(new Sample(name, Kind.TEXT, text.getBytes(WINDOWS_874), ids));
        }
        if (folders.add(name.substring(0, name.lastIndexOf('/'))) && text.indexOf('|') < 0) {
            List<CSVRecord> rows = CSVFormat.RFC4180
                    .parse(new StringReader(text.replace("\uFEFF", "")))
                    .getRecords();
            samples.add(new Sample(name.replace(".csv", ".xlsx"), Kind.WORKBOOK, workbook(rows), ids));
            samples.add(new Sample(name.replace(".csv", ".json"), Kind.JSON, json(rows), ids));
        }
    }

    private static String slice(String text) {
        List<String> lines = text.lines().toList();
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(FIRST_LINES, lines.size())));
        int rest = lines.size() - kept.size();
        int step = Math.max(1, rest / OTHER_LINES);
        for (int i = FIRST_LINES + step / 2; i < lines.size(); i += step) {
            kept.add(lines.get(i));
        }
        return String.join("\r\n", kept) + "\r\n";
    }

    private static Set<String> ids(String text) {
        Set<String> ids = new TreeSet<>();
        Matcher matcher = LIKE_AN_ID.matcher(text);
        while (matcher.find()) {
            if (PersonId.read(matcher.group()).kind() != PersonId.Kind.WRONG) {
                ids.add(matcher.group());
            }
        }
        return ids;
    }

    private static byte[] workbook(List<CSVRecord> rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("1");
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    String cell = rows.get(i).get(j);
                    if (cell.matches("[1-9][0-9]{0,14}")) {
                        row.createCell(j).setCellValue(Double.parseDouble(cell));
                    } else {
                        row.createCell(j).setCellValue(cell);
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] json(List<CSVRecord> rows) throws IOException {
        List<Map<String, String>> records = new ArrayList<>();
        CSVRecord header = rows.get(0);
        for (CSVRecord row : rows.subList(1, rows.size())) {
            Map<String, String> record = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
                record.put(header.get(i), row.get(i));
            }
            records.add(record);
        }
        return new ObjectMapper().writeValueAsBytes(Map.of("data", records));
    }
}
