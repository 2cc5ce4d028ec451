package org.samatcha.report.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.samatcha.base.NumberText;
import org.samatcha.release.Column;
import org.samatcha.release.ColumnType;
import org.samatcha.release.ReleasedTable;
import org.samatcha.report.site.Grid.Cell;

/** Every released table with its files, its dictionary and its first rows; what this release is and how to cite it. */
record DataPage(Desk desk) {

    private static final int PREVIEW = 5;

    /** One table; templates read these by name. */
    public record Table(
            String name, String grain, String rows, String parquet, String csv, Grid dictionary, Grid preview) {}

    SitePage page() {
        Address address = new Address(desk.language(), "data.html");
        Map<String, Object> model = new LinkedHashMap<>();
        model.put(
                "tables",
                desk.material().tables().stream()
                        .map(table -> table(address, table))
                        .toList());
        model.put("annex", desk.material().documents().contains("reports/annex.xlsx"));
        model.put("slides", desk.documents(address, Map.of("slides.pptx", desk.text("site.home.slides"))));
        return desk.page(address, "data", desk.text("site.data.title"), desk.text("site.data.description"), model);
    }

    private Table table(Address from, ReleasedTable table) {
        return new Table(
                table.spec().name(),
                table.spec().grain().in(desk.language()),
                NumberText.count(table.rows().size()),
                from.root() + table.spec().parquetPath(),
                from.root() + table.spec().csvPath(),
                dictionary(table),
                preview(table));
    }

    private Grid dictionary(ReleasedTable table) {
        return new Grid(
                desk.text("site.data.dictionary", table.spec().name()),
                List.of(
                        Grid.text(desk.text("site.data.column")),
                        Grid.text(desk.text("site.data.type")),
                        Grid.text(desk.text("site.methods.meaning"))),
                table.spec().columns().stream()
                        .map(column -> List.of(
                                Cell.text(column.name()),
                                Cell.text(column.type().frictionless()),
                                Cell.text(column.meaning().in(desk.language()))))
                        .toList());
    }

    private Grid preview(ReleasedTable table) {
        List<Column> columns = table.spec().columns();
        return new Grid(
                desk.text("site.data.preview", table.spec().name()),
                columns.stream()
                        .map(column -> column.type() == ColumnType.TEXT
                                ? Grid.text(column.name())
                                : Grid.number(column.name()))
                        .toList(),
                table.rows().stream()
                        .limit(PREVIEW)
                        .map(row -> IntStream.range(0, row.length)
                                .mapToObj(i -> Cell.text(row[i] == null ? "" : String.valueOf(row[i])))
                                .toList())
                        .toList());
    }
}
