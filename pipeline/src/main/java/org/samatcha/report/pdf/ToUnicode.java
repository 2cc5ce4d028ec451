package org.samatcha.report.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The map in a PDF font from codes to the characters they stand for, which search and copy read. */
final class ToUnicode {

    /** The most entries that one block may have. */
    private static final int BLOCK = 100;

    private ToUnicode() {}

    /** {@code characters} by code; code 0 stands for no character. */
    static byte[] write(List<String> characters) {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 1; from < characters.size(); from += BLOCK) {
            int to = Math.min(from + BLOCK, characters.size());
            map.append(to - from).append(" beginbfchar\n");
            for (int code = from; code < to; code++) {
                map.append(String.format(Locale.ROOT, "<%04X> <", code));
                for (byte half : characters.get(code).getBytes(StandardCharsets.UTF_16BE)) {
                    map.append(String.format(Locale.ROOT, "%02X", half));
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
