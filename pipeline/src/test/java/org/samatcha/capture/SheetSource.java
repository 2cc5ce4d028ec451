package org.samatcha.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that a test writes cell by cell: whole numbers as numbers, everything else as text. */
public final class SheetSource {

    private SheetSource() {}

    /** {@code merged} are ranges such as {@code D1:F1}. */
    public static TextSource of(String name, List<List<String>> rows, List<String> merged) {
        try (Workbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Sheet1");
            fill(sheet, rows);
            merged.forEach(range -> sheet.addMergedRegion(CellRangeAddress.valueOf(range)));
            return written(name, book);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Several sheets by their names, some of them {@code hidden}. */
    public static TextSource ofSheets(String name, Map<String, List<List<String>>> sheets, List<String> hidden) {
        try (Workbook book = new XSSFWorkbook()) {
            sheets.forEach((title, rows) -> fill(book.createSheet(title), rows));
            book.setActiveSheet(sheets.size() - 1);
            hidden.forEach(title -> book.setSheetHidden(book.getSheetIndex(title), true));
            return written(name, book);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void fill(Sheet sheet, List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = sheet.createRow(i);
            for (int j = 0; j < rows.get(i).size(); j++) {
                String text = rows.get(i).get(j);
                if (text.matches("\\d{1,9}")) {
                    row.createCell(j).setCellValue(Long.parseLong(text));
                } else if (!text.isEmpty()) {
                    row.createCell(j).setCellValue(text);
                }
            }
        }
    }

    private static TextSource written(String name, Workbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return new TextSource(name, out.toByteArray());
    }
}
