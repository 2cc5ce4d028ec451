package org.samatcha.report.annex;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.samatcha.base.Status;
import org.samatcha.release.Column;
import org.samatcha.release.ColumnType;
import org.samatcha.release.ReleasedTable;

/**
 * One released table as a sheet: what each column means in Thai, its name, then the rows.
 *
 * <p>A number that is not there because of its status is written as the status's symbol ({@code c}, {@code x},
 * {@code z}) in every number that stands before the column {@code status}; it is a text, so sums and averages pass it
 * over. Other empty cells stay empty.
 */
record TableSheet(SXSSFWorkbook workbook, Styles styles) {

    private static final int HEADER_ROWS = 2;
    private static final int WIDTHS_FROM_ROWS = 300;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 46;
    private static final String MAY_START_A_FORMULA = "=+-@\t\r";
    private static final Set<String> SYMBOLS =
            Set.of(Status.CONFIDENTIAL.id(), Status.NOT_AVAILABLE.id(), Status.NOT_APPLICABLE.id());

    void write(ReleasedTable table) {
        List<Column> columns = table.spec().columns();
        int status = columns.stream().map(Column::name).toList().indexOf("status");
        SXSSFSheet sheet = workbook.createSheet(table.spec().name());
        widths(sheet, table);
        Row meanings = sheet.createRow(0);
        Row names = sheet.createRow(1);
        for (int i = 0; i < columns.size(); i++) {
            text(meanings, i, columns.get(i).meaning().th(), styles.header());
            text(names, i, columns.get(i).name(), styles.name());
        }
        RowHeight.fit(
                meanings, columns.stream().map(column -> column.meaning().th()).toArray(String[]::new));
        int at = HEADER_ROWS;
        for (Object[] values : table.rows()) {
            Row row = sheet.createRow(at++);
            for (int i = 0; i < values.length; i++) {
                cell(row, i, values, columns.get(i).type(), status);
            }
        }
        sheet.createFreezePane(table.spec().key().size() < 4 ? 1 : 0, HEADER_ROWS);
        sheet.setAutoFilter(new CellRangeAddress(HEADER_ROWS - 1, at - 1, 0, columns.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, HEADER_ROWS - 1, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void cell(Row row, int column, Object[] values, ColumnType type, int status) {
        Object value = values[column];
        if (value instanceof Long whole) {
            number(row, column, whole, styles.whole());
        } else if (value instanceof Double number) {
            number(row, column, number, styles.number());
        } else if (value instanceof String text) {
            boolean risky = !text.isEmpty() && MAY_START_A_FORMULA.indexOf(text.charAt(0)) >= 0;
            text(row, column, text, risky ? styles.quoted() : styles.text());
        } else if (type != ColumnType.TEXT && column < status && SYMBOLS.contains(values[status])) {
            text(row, column, (String) values[status], styles.symbol());
        }
    }

    private static void number(Row row, int column, double value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private static void text(Row row, int column, String value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private static void widths(SXSSFSheet sheet, ReleasedTable table) {
        List<Column> columns = table.spec().columns();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            int widest = IntStream.concat(
                            IntStream.of(columns.get(i).name().length() + 3),
                            table.rows().stream()
                                    .limit(WIDTHS_FROM_ROWS)
                                    .mapToInt(row ->
                                            row[column] instanceof String text ? RowHeight.letters(text) + 1 : 0))
                    .max()
                    .orElse(NARROWEST);
            sheet.setColumnWidth(i, Math.min(Math.max(widest, NARROWEST), WIDEST) * 256);
        }
    }
}
