package org.samatcha.release.metadata;

import java.util.List;
import java.util.stream.Collectors;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Language;
import org.samatcha.release.Column;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.TableSpec;
import org.samatcha.release.Unit;

/**
 * The dictionary for people: every table and column, and every indicator with its origin, reference date, processing,
 * licence and limits, in Thai and English side by side ({@code dictionary.html}). One file, without scripts.
 */
public final class DictionaryPage {

    private static final String STYLE = """
            body { font: 16px/1.6 Sarabun, "Noto Sans Thai", system-ui, sans-serif; max-width: 72rem; margin: 0 auto;
              padding: 1rem; color: #1b1b1b; }
            h1, h2, h3 { line-height: 1.3; } h2 { margin-top: 2.5rem; border-top: 2px solid #1f5a7a; padding-top: 1rem; }
            code { font-family: ui-monospace, monospace; font-size: 0.9em; }
            .scroll { overflow-x: auto; }
            table { border-collapse: collapse; width: 100%; }
            th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem; border-bottom: 1px solid #d0d0d0; }
            th { background: #eef3f6; }
            .en { color: #444; display: block; }
            .synthetic { background: #fff2cc; padding: 0.5rem 1rem; }
            """;

    private DictionaryPage() {}

    public static String of(Described release) {
        StringBuilder page =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"th\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>พจนานุกรมข้อมูล · Data"
                        + " dictionary</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n");
        page.append("<h1>พจนานุกรมข้อมูล <span class=\"en\" lang=\"en\">Data dictionary</span></h1>\n");
        page.append("<p>").append(both(release.card().title())).append("</p>\n");
        page.append("<p>")
                .append(escaped(release.version() + " · " + release.id()))
                .append("</p>\n");
        if (release.isSynthetic()) {
            page.append("<p class=\"synthetic\">")
                    .append(both(BilingualText.of(
                            "ข้อมูลสังเคราะห์: บุคคลในข้อมูลไม่มีอยู่จริง",
                            "Synthetic data: the people in it are invented.")))
                    .append("</p>\n");
        }
        page.append("<p>")
                .append(both(BilingualText.of(
                        "สัญญาอนุญาต: " + release.card().licence().title().th(),
                        "Licence: " + release.card().licence().title().en())))
                .append(" <a href=\"")
                .append(escaped(release.card().licence().address()))
                .append("\">")
                .append(escaped(release.card().licence().name()))
                .append("</a></p>\n<p>")
                .append(both(BilingualText.of(
                        Citation.sentence(release, Language.TH), Citation.sentence(release, Language.EN))))
                .append("</p>\n");
        contents(release, page);
        for (ReleasedTable table : release.tables()) {
            table(table, release.specs(), page);
        }
        indicators(release, page);
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void contents(Described release, StringBuilder page) {
        page.append("<nav aria-label=\"ตาราง Tables\">\n<ul>\n");
        for (ReleasedTable table : release.tables()) {
            TableSpec spec = table.spec();
            page.append("<li><a href=\"#")
                    .append(spec.name())
                    .append("\"><code>")
                    .append(spec.name())
                    .append("</code></a> ")
                    .append(escaped(spec.grain().th()))
                    .append("</li>\n");
        }
        page.append("<li><a href=\"#each-indicator\">ตัวชี้วัดทุกตัว · Every indicator</a></li>\n</ul>\n</nav>\n");
    }

    private static void table(ReleasedTable table, List<TableSpec> specs, StringBuilder page) {
        TableSpec spec = table.spec();
        page.append("<h2 id=\"")
                .append(spec.name())
                .append("\"><code>")
                .append(spec.name())
                .append("</code></h2>\n<p>")
                .append(both(spec.grain()))
                .append("</p>\n<p><a href=\"")
                .append(spec.csvPath())
                .append("\">CSV</a> · <a href=\"")
                .append(spec.parquetPath())
                .append("\">Parquet</a> · ")
                .append(table.rows().size())
                .append(" แถว rows</p>\n<div class=\"scroll\"><table>\n<tr>");
        List.of("คอลัมน์ Column", "ชนิด Type", "ความหมาย Meaning", "หน่วย Unit", "รหัส Codes")
                .forEach(head -> page.append("<th scope=\"col\">").append(head).append("</th>"));
        page.append("</tr>\n");
        for (Column column : spec.columns()) {
            page.append("<tr><td><code>")
                    .append(column.name())
                    .append("</code>")
                    .append(spec.key().contains(column.name()) ? " *" : "")
                    .append("</td><td>")
                    .append(column.type().frictionless())
                    .append("</td><td>")
                    .append(both(column.meaning()))
                    .append(reference(spec, column, specs))
                    .append("</td><td>")
                    .append(column.unit() == Unit.NONE ? "" : both(column.unit().words()))
                    .append("</td><td>")
                    .append(codes(column))
                    .append("</td></tr>\n");
        }
        page.append("</table></div>\n<p>* กุญแจ · key</p>\n");
    }

    private static String reference(TableSpec spec, Column column, List<TableSpec> specs) {
        return Dictionary.findReference(spec, column, specs)
                .map(table -> " → <a href=\"#" + table + "\"><code>" + table + "</code></a>")
                .orElse("");
    }

    private static String codes(Column column) {
        return column.codes().stream()
                .map(code -> "<code>" + escaped(code.value()) + "</code> " + both(code.label()))
                .collect(Collectors.joining("\n"));
    }

    private static void indicators(Described release, StringBuilder page) {
        ReleasedTable catalogue = release.catalogue();
        page.append(
                "<h2 id=\"each-indicator\">ตัวชี้วัดทุกตัว <span class=\"en\" lang=\"en\">Every indicator</span></h2>\n");
        for (Object[] row : catalogue.rows()) {
            Row words = new Row(catalogue, row);
            page.append("<h3 id=\"indicator-")
                    .append(words.text("indicator"))
                    .append("\">")
                    .append(both(words.both("name")))
                    .append("<code>")
                    .append(words.text("indicator"))
                    .append("</code></h3>\n<div class=\"scroll\"><table>\n");
            line(page, "นิยาม · Definition", both(words.both("definition")));
            line(page, "หน่วย · Unit", both(words.both("unit")));
            line(page, "แหล่งข้อมูล · Origin", both(words.both("source")));
            line(page, "วันอ้างอิง · Reference date", both(words.both("reference_date")));
            line(page, "การประมวลผล · Processing", both(words.coded("processing")));
            line(page, "มาตรฐาน · Standard", escaped(words.text("standard")));
            line(page, "สัญญาอนุญาต · Licence", escaped(release.card().licence().name()));
            line(page, "ข้อจำกัด · Limits", both(words.both("limits")));
            page.append("</table></div>\n");
        }
    }

    private static void line(StringBuilder page, String head, String html) {
        page.append("<tr><th scope=\"row\">")
                .append(head)
                .append("</th><td>")
                .append(html)
                .append("</td></tr>\n");
    }

    /** One row of the catalogue, by the names of its columns. */
    private record Row(ReleasedTable table, Object[] values) {

        String text(String column) {
            return (String) values[table.indexOf(column)];
        }

        BilingualText both(String stem) {
            return BilingualText.of(text(stem + "_th"), text(stem + "_en"));
        }

        BilingualText coded(String column) {
            String value = text(column);
            return table.spec().columns().get(table.indexOf(column)).codes().stream()
                    .filter(code -> code.value().equals(value))
                    .findFirst()
                    .orElseThrow()
                    .label();
        }
    }

    private static String both(BilingualText text) {
        return escaped(text.th()) + " <span class=\"en\" lang=\"en\">" + escaped(text.en()) + "</span>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
