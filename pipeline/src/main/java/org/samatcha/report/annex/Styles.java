package org.samatcha.report.annex;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.samatcha.report.drawing.Typeface;

/**
 * The few looks of a cell. The typeface is named, not embedded: where it is not installed a spreadsheet takes another.
 *
 * @param quoted a text that a spreadsheet might take for a formula when somebody edits it
 * @param symbol a text in place of a number that is not there
 */
record Styles(
        CellStyle heading,
        CellStyle header,
        CellStyle name,
        CellStyle text,
        CellStyle quoted,
        CellStyle wrapped,
        CellStyle whole,
        CellStyle number,
        CellStyle symbol) {

    private static final XSSFColor BLUE = color(0x12, 0x43, 0x6D);
    private static final XSSFColor MUTED = color(0x56, 0x61, 0x6B);
    private static final XSSFColor WHITE = color(0xFF, 0xFF, 0xFF);

    static Styles of(XSSFWorkbook workbook) {
        XSSFFont plain = workbook.getFontAt(0);
        plain.setFontName(Typeface.FAMILY);
        plain.setFontHeightInPoints((short) 11);
        XSSFCellStyle quoted = style(workbook, plain, HorizontalAlignment.LEFT);
        quoted.setQuotePrefixed(true);
        XSSFCellStyle wrapped = style(workbook, plain, HorizontalAlignment.LEFT);
        wrapped.setWrapText(true);
        XSSFCellStyle whole = style(workbook, plain, HorizontalAlignment.RIGHT);
        whole.setDataFormat(workbook.createDataFormat().getFormat("0"));
        return new Styles(
                style(workbook, font(workbook, 15, true, BLUE), HorizontalAlignment.LEFT),
                onBlue(workbook, font(workbook, 10, false, WHITE)),
                onBlue(workbook, font(workbook, 11, true, WHITE)),
                style(workbook, plain, HorizontalAlignment.LEFT),
                quoted,
                wrapped,
                whole,
                style(workbook, plain, HorizontalAlignment.RIGHT),
                style(workbook, font(workbook, 11, false, MUTED), HorizontalAlignment.RIGHT));
    }

    private static XSSFCellStyle onBlue(XSSFWorkbook workbook, XSSFFont font) {
        XSSFCellStyle style = style(workbook, font, HorizontalAlignment.LEFT);
        style.setFillForegroundColor(BLUE);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setWrapText(true);
        return style;
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, XSSFFont font, HorizontalAlignment alignment) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFFont font(XSSFWorkbook workbook, int points, boolean isBold, XSSFColor color) {
        XSSFFont font = workbook.createFont();
        font.setFontName(Typeface.FAMILY);
        font.setFontHeightInPoints((short) points);
        font.setBold(isBold);
        font.setColor(color);
        return font;
    }

    private static XSSFColor color(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue});
    }
}
