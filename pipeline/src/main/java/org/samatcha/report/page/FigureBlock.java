package org.samatcha.report.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samatcha.report.chart.Caption;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.chart.ChartTable;
import org.samatcha.report.drawing.Charts;

/**
 * Everything that the template {@code figure.html} prints of one chart.
 *
 * @param id unique in the page; also the chart's name in the PDF
 * @param svg the picture for browsers, empty in a PDF where the chart is drawn in place
 * @param description the long description: what the picture shows, in words
 * @param release the id of the release its numbers come from
 * @param tableInPdf where the numbers stand beside the picture
 */
public record FigureBlock(
        String id,
        Caption caption,
        ChartTable table,
        String svg,
        String description,
        String release,
        Table tableInPdf) {

    /** Whether a PDF prints the table under the picture; browsers always have it. */
    public enum Table {
        PRINTED,
        LEFT_TO_THE_ANNEX
    }

    public static FigureBlock of(
            String id, ChartSpec spec, Charts charts, Medium medium, String description, String release, Table table) {
        String svg = switch (medium) {
            case HTML -> charts.svg(spec, id);
            case PDF -> "";
        };
        return new FigureBlock(id, spec.caption(), spec.table(), svg, description, release, table);
    }

    public boolean printsTable() {
        return tableInPdf == Table.PRINTED;
    }

    /** The table as a CSV file inside an address, with a byte order mark so that Excel reads Thai. */
    public String csv() {
        String csv = Stream.concat(Stream.of(table.header()), table.rows().stream())
                .map(FigureBlock::line)
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        return "data:text/csv;charset=utf-8,"
                + URLEncoder.encode(csv, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                .collect(Collectors.joining(","));
    }
}
