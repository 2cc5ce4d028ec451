package org.samatcha.curate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Ways in which files come to harm: on disks and wires, in editors, spreadsheets and scripts. */
final class Mutations {

    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private static final List<String> NASTY = List.of(
            "",
            " ",
            "\"",
            "\"\"",
            "a\"b",
            "'",
            "-",
            "-1",
            "NaN",
            "Infinity",
            "1e308",
            "1.23457E+12",
            "9".repeat(400),
            "9223372036854775808",
            "-9223372036854775808",
            "0x1F",
            "1,000,000",
            "1,00",
            "99/99/9999",
            "29/02/2566",
            "00/00/0000",
            "2566-02-30",
            "25660230",
            "=cmd|' /C calc'!A0",
            "=1+1",
            "@SUM(A1)",
            "\u0000",
            "\u001A",
            "\uFEFF",
            "\u200B\u200B",
            "\uD83D\uDE00",
            "\u0E4D\u0E32",
            "เเ",
            "๑๒๓๔๕๖๗๘๙๐๑๒๓",
            "١٢٣",
            "½",
            "รวม",
            "Total",
            "NULL",
            "null",
            "true",
            "{}",
            "[]",
            "<a/>",
            "&amp;",
            "%s%n",
            "${jndi:x}",
            "\\",
            "\t",
            "ก".repeat(5000),
            "a|b",
            ";",
            "\r",
            "\n",
            "G",
            "G123456789012",
            "0000000000000",
            "2147483648",
            "1040000001",
            "4001",
            "3.0",
            "1.",
            ".5",
            "1_000",
            "+5",
            "５",
            "\u2028",
            "\u0085",
            "\u202E");

    private Mutations() {}

    /** One to four changes; the same random numbers give the same bytes. */
    static byte[] of(FuzzCorpus.Sample sample, Random random) {
        byte[] bytes = sample.bytes();
        boolean isInside = sample.kind() == FuzzCorpus.Kind.WORKBOOK && random.nextInt(8) > 0;
        int changes = 1 + random.nextInt(4);
        if (isInside) {
            return insideArchive(bytes, changes, random);
        }
        for (int i = 0; i < changes; i++) {
            bytes = changed(bytes, random);
        }
        return bytes;
    }

    private static byte[] changed(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        return switch (random.nextInt(20)) {
            case 0, 1 -> flipped(bytes, random);
            case 2 -> overwritten(bytes, random);
            case 3 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 4 -> without(bytes, random);
            case 5 -> twice(bytes, random);
            case 6 -> inserted(bytes, random);
            case 7, 8, 9 -> lines(bytes, random);
            case 10 -> columns(bytes, random);
            case 11, 12, 13, 14, 15, 16 -> cells(bytes, random);
            case 17 -> random.nextInt(3) == 0 ? encoded(bytes, random) : cells(bytes, random);
            default -> spelled(bytes, random);
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] copy = bytes.clone();
        for (int i = random.nextInt(5); i >= 0; i--) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private static byte[] overwritten(byte[] bytes, Random random) {
        byte[] marks = {0, 0x1A, '"', ',', '\n', '\r', '|', (byte) 0xFF, (byte) 0xE0, (byte) 0xC3, ' ', '\'', '{', '['};
        byte[] copy = bytes.clone();
        copy[random.nextInt(copy.length)] = marks[random.nextInt(marks.length)];
        return copy;
    }

    private static byte[] without(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(40));
        return joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
    }

    private static byte[] twice(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(200));
        return joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static byte[] inserted(byte[] bytes, Random random) {
        byte[] noise = new byte[1 + random.nextInt(30)];
        random.nextBytes(noise);
        int at = random.nextInt(bytes.length);
        return joined(joined(Arrays.copyOf(bytes, at), noise), Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private static byte[] lines(byte[] bytes, Random random) {
        List<String> lines = new ArrayList<>(List.of(new String(bytes, BYTES).split("\n", -1)));
        int a = random.nextInt(lines.size());
        int b = random.nextInt(lines.size());
        switch (random.nextInt(6)) {
            case 0 -> Collections.swap(lines, a, b);
            case 1 -> lines.remove(a);
            case 2 -> lines.add(b, lines.get(a));
            case 3 -> lines.addAll(Collections.nCopies(20, lines.get(a)));
            case 4 -> lines.add(a, random.nextBoolean() ? "" : ",,,,,,,,,");
            default -> lines.set(a, lines.get(a) + lines.get(b));
        }
        return String.join("\n", lines).getBytes(BYTES);
    }

    /** A column twice, or gone, in every line. */
    private static byte[] columns(byte[] bytes, Random random) {
        String[] lines = new String(bytes, BYTES).split("\n", -1);
        int column = random.nextInt(12);
        boolean isTwice = random.nextBoolean();
        for (int i = 0; i < lines.length; i++) {
            List<String> cells = new ArrayList<>(List.of(lines[i].split(",", -1)));
            if (column < cells.size() && isTwice) {
                cells.add(random.nextInt(cells.size()), cells.get(column));
            } else if (column < cells.size()) {
                cells.remove(column);
            }
            lines[i] = String.join(",", cells);
        }
        return String.join("\n", lines).getBytes(BYTES);
    }

    /** A cell gets something nasty, or changes places with its neighbour or another. */
    private static byte[] cells(byte[] bytes, Random random) {
        String[] lines = new String(bytes, BYTES).split("\n", -1);
        int line = random.nextInt(lines.length);
        String[] cells = lines[line].split(",", -1);
        int cell = random.nextInt(cells.length);
        if (random.nextInt(3) == 0) {
            int other = random.nextInt(cells.length);
            String kept = cells[cell];
            cells[cell] = cells[other];
            cells[other] = kept;
        } else {
            Charset charset = random.nextInt(4) == 0 ? FuzzCorpus.WINDOWS_874 : StandardCharsets.UTF_8;
            cells[cell] = new String(NASTY.get(random.nextInt(NASTY.size())).getBytes(charset), BYTES);
        }
        lines[line] = String.join(",", cells);
        return String.join("\n", lines).getBytes(BYTES);
    }

    private static byte[] encoded(byte[] bytes, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE);
            case 1 -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
            case 2 -> new String(bytes, BYTES).getBytes(StandardCharsets.UTF_8);
            case 3 -> new String(bytes, FuzzCorpus.WINDOWS_874).getBytes(StandardCharsets.UTF_8);
            case 4 -> joined("\uFEFF".getBytes(StandardCharsets.UTF_8), bytes);
            default -> new String(bytes, BYTES).replace("\r\n", "\r").getBytes(BYTES);
        };
    }

    /** Personal numbers as people type them: with spaces or hyphens, in quotation marks, behind an apostrophe. */
    private static byte[] spelled(byte[] bytes, Random random) {
        String number = "([0-9])([0-9]{4})([0-9]{5})([0-9]{2})([0-9])";
        String form = List.of(
                        "$1-$2-$3-$4-$5",
                        "$1 $2 $3 $4 $5",
                        "\"$1$2$3$4$5\"",
                        "'$1$2$3$4$5",
                        "$1$2$3$4$5.0",
                        "$1$2$3\n$4$5",
                        "$1$2,$3$4$5",
                        "x$1$2$3$4$5y",
                        "$1.$2$3$4$5E+12",
                        "$1\u00AD$2$3$4$5",
                        "$1\t$2$3$4$5",
                        "$1/$2/$3/$4/$5")
                .get(random.nextInt(12));
        String text = new String(bytes, BYTES);
        return (random.nextBoolean() ? text.replaceAll(number, form) : text.replaceFirst(number, form)).getBytes(BYTES);
    }

    private static byte[] insideArchive(byte[] archive, int changes, Random random) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
            List<String> names = new ArrayList<>(parts.keySet());
            List<String> contents = names.stream()
                    .filter(name -> name.contains("sheet1") || name.contains("sharedStrings"))
                    .toList();
            for (int i = 0; i < changes; i++) {
                List<String> from = random.nextInt(5) == 0 || contents.isEmpty() ? names : contents;
                String name = from.get(random.nextInt(from.size()));
                parts.put(name, changed(parts.get(name), random));
            }
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                out.setLevel(1);
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    out.putNextEntry(new ZipEntry(part.getKey()));
                    out.write(part.getValue());
                }
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
