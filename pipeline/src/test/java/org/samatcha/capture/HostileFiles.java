package org.samatcha.capture;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A program that writes hostile files into the folder it is given, reads each as an ingest would, and prints one line
 * for each: what became of it. {@code HostileFilesTest} runs it with a heap that is smaller than the files.
 */
final class HostileFiles {

    private static final String HEADER = "รหัสอำเภอ,อำเภอ,ปี พ.ศ.,เพศ,อายุ,จำนวน\n";
    private static final String GOOD = "4001,เมือง,2566,ช,7,5\n";
    private static final int MEGABYTE = 1 << 20;

    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    private HostileFiles(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        HostileFiles hostile = new HostileFiles(Path.of(arguments[0]));
        hostile.texts();
        hostile.json();
        hostile.workbooks();
        for (Path file : hostile.files) {
            System.out.println(file.getFileName() + " " + fate(new FileSource(file)));
        }
    }

    private void texts() throws IOException {
        write("one-line.csv", out -> repeat(out, "a", 100));
        write("one-long-line-among-others.csv", out -> {
            text(out, HEADER + GOOD);
            repeat(out, "4001,", 100);
            text(out, "\n" + GOOD);
        });
        write("quote-left-open.csv", out -> {
            text(out, HEADER + GOOD + "4001,\"เมือง,2566,ช,7,5\n");
            for (int i = 0; i < 200_000; i++) {
                text(out, GOOD);
            }
        });
        write("nul.csv", out -> text(out, HEADER + GOOD + "4001,เม\0อง,2566,ช,7,5\n" + GOOD));
        write("hundred-thousand-columns.csv", out -> {
            for (int i = 0; i < 100_000; i++) {
                text(out, "c" + i + ",");
            }
            text(out, "\n1,2\n");
        });
        write(
                "row-of-hundred-thousand-cells.csv",
                out -> text(out, HEADER + GOOD + "1,".repeat(100_000) + "\n" + GOOD));
    }

    private void json() throws IOException {
        String start = "[{\"year\":2566,\"place_id\":\"L1\",\"kind\":\"วัด\",\"district_code\":4001,\"sex\":\"ช\","
                + "\"age_band\":\"15-24\",\"participants\":7},";
        write("deep.json", out -> repeat(out, "[", 100));
        write("deep-inside.json", out -> {
            text(out, start + "{\"year\":");
            repeat(out, "[", 100);
        });
        write("long-text.json", out -> {
            text(out, start + "{\"year\":\"");
            repeat(out, "9", 100);
            text(out, "\"}]");
        });
        write("million-keys.json", out -> {
            text(out, start + "{");
            for (int i = 0; i < 1_000_000; i++) {
                text(out, "\"key" + i + "\":\"value\",");
            }
            text(out, "\"year\":2566}" + start.replace('[', ',').replaceAll(",$", "]"));
        });
        write(
                "cut-off.json",
                out -> text(out, "[" + (start.substring(1) + "\n").repeat(60) + "{\"year\":2566,\"place"));
    }

    private void workbooks() throws IOException {
        String sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>";
        workbook("texts-bomb.xlsx", "xl/sharedStrings.xml", out -> {
            text(out, "<sst><si><t>");
            repeat(out, " ", 300);
        });
        workbook("cell-bomb.xlsx", "xl/worksheets/sheet1.xml", out -> {
            text(out, sheet);
            repeat(out, "A", 300);
        });
        workbook("row-bomb.xlsx", "xl/worksheets/sheet1.xml", out -> {
            text(out, "<worksheet><sheetData><row>");
            repeat(out, "<c><v>1</v></c>", 300);
        });
        workbook("other-part-bomb.xlsx", "xl/media/image1.png", out -> repeat(out, "A", 300));
        workbook(
                "other-files.xlsx",
                "xl/worksheets/sheet1.xml",
                out -> text(
                        out,
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + sheet
                                + "&e;</t></is></c></row></sheetData></worksheet>"));
        workbook(
                "billion-laughs.xlsx",
                "xl/sharedStrings.xml",
                out -> text(
                        out,
                        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                                + "<sst><si><t>&b;</t></si></sst>"));
        write("archive.xlsx", out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write(1);
            zip.finish();
        });
        write("many-files.xlsx", out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            for (int i = 0; i < 20_000; i++) {
                zip.putNextEntry(new ZipEntry("f" + i));
            }
            zip.finish();
        });
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private void write(String name, Content content) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), MEGABYTE)) {
            content.write(out);
        }
        files.add(file);
    }

    private void workbook(String name, String part, Content content) throws IOException {
        write(name, out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            text(zip, "<workbook><sheets><sheet name=\"S\" id=\"r1\"/></sheets></workbook>");
            zip.putNextEntry(new ZipEntry(part));
            content.write(zip);
            zip.finish();
        });
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void repeat(OutputStream out, String text, int megabytes) throws IOException {
        byte[] block = text.repeat(MEGABYTE / text.length()).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < megabytes; i++) {
            out.write(block);
        }
    }

    private static String fate(FileSource source) throws IOException {
        Capture capture = Capture.open(source, Profiles.builtIn()).get(0);
        if (capture instanceof Capture.Refused refused) {
            return "refused " + refused.problem() + ": " + refused.seen() + " | " + refused.right();
        }
        long data = 0;
        List<String> broken = new ArrayList<>();
        try (CapturedFile rows = ((Recognised) capture).rows()) {
            while (rows.hasNext()) {
                if (rows.next() instanceof Captured.Broken wrong) {
                    broken.add(wrong.breakage() + " in line " + wrong.line());
                } else {
                    data++;
                }
            }
        } catch (UncheckedIOException stopped) {
            return data + " rows, then: " + UnreadableException.of(stopped).seen();
        }
        return data + " rows" + (broken.isEmpty() ? "" : ", " + String.join(", ", broken));
    }

    private record FileSource(Path path) implements ByteSource {
        @Override
        public String name() {
            return "population/" + path.getFileName();
        }

        @Override
        public InputStream open() throws IOException {
            return new SteadyStream(Files.newInputStream(path), Files.size(path));
        }
    }
}
