package org.samatcha.report.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.samatcha.base.Language;

/** Areas by indicators at a glance: each cell has its number, and a symbol for how it compares. */
public record HeatTable(Caption caption, List<Column> columns, List<Row> rows) implements ChartSpec {

    public HeatTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        row.label() + " has " + row.cells().size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /** One indicator. */
    public record Column(String label, ValueFormat format) {}

    /** One area; cells in the order of the columns. */
    public record Row(String label, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** One number and how it compares with the province. */
    public record Cell(ChartValue value, Comparison compared) {}

    @Override
    public ChartTable table() {
        Language language = caption.language();
        return new ChartTable(
                ChartTable.row(ChartWord.AREA.in(language), columns.stream().map(Column::label)),
                rows.stream()
                        .map(row -> ChartTable.row(
                                row.label(),
                                IntStream.range(0, columns.size())
                                        .mapToObj(i -> text(row.cells().get(i), i))))
                        .toList());
    }

    private String text(Cell cell, int column) {
        Language language = caption.language();
        String number = ChartTable.cell(cell.value(), columns.get(column).format(), language);
        boolean plain = cell.compared() == Comparison.NONE || !(cell.value() instanceof ChartValue.Known);
        return plain ? number : number + " (" + ChartWord.of(cell.compared()).in(language) + ")";
    }
}
