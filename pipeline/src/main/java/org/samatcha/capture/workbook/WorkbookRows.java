package org.samatcha.capture.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.samatcha.capture.ByteSource;
import org.samatcha.capture.Captured;
import org.samatcha.capture.CellRows;
import org.samatcha.capture.UnreadableException;

/**
 * Rows of one sheet of an XLSX workbook, unpacked and read as they are asked for.
 *
 * <p>Numbers are written in full (a personal number kept as a number stays thirteen digits), days as ISO dates. Of a
 * formula the value counts that the spreadsheet saved with it; a formula saved without one is read as its own text, so
 * that no cell turns blank unnoticed.
 */
public final class WorkbookRows implements CellRows {

    /** 31 December 9999, the last day that a spreadsheet knows. */
    private static final double LAST_DAY = 2_958_465;

    private final WorkbookParts parts;
    private final ZipEntries archive;
    private final SheetXml xml;
    private CellRow ready;
    private UnreadableException failure;
    private long line;

    public WorkbookRows(ByteSource source, Sheet sheet) throws IOException {
        this(source, WorkbookParts.of(source), sheet);
    }

    public WorkbookRows(ByteSource source, WorkbookParts parts, Sheet sheet) throws IOException {
        this.parts = parts;
        InputStream bytes = source.open();
        archive = new ZipEntries(bytes);
        try {
            Optional<String> name = archive.next();
            while (name.isPresent() && !name.get().equals(sheet.part())) {
                name = archive.next();
            }
            if (name.isEmpty()) {
                throw new UnreadableException("a workbook without its sheet", "a workbook that a spreadsheet opens");
            }
            xml = new SheetXml(archive.content());
            ready = row();
        } catch (IOException refused) {
            archive.close();
            throw refused;
        }
    }

    /** The next row that has a cell; null after the last. */
    private CellRow row() throws IOException {
        while (xml.advance()) {
            if (xml.isStartOf("row")) {
                int stated = WorkbookParts.number(xml.attribute("r"));
                line = stated < 0 ? line + 1 : stated;
                CellRow row = cells();
                if (row.broken() != null || !isBlank(row.cells())) {
                    return row;
                }
            }
        }
        return null;
    }

    private static boolean isBlank(String[] cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private CellRow cells() throws IOException {
        List<String> cells = new ArrayList<>();
        long characters = 0;
        int next = 0;
        while (xml.advance() && !xml.isEndOf("row")) {
            if (xml.isStartOf("c")) {
                int stated = column(xml.attribute("r"));
                int column = stated < 0 ? next : stated;
                next = column + 1;
                String cell = cell();
                characters += cell.length();
                if (column < MOST_COLUMNS && characters <= LONGEST_ROW) {
                    while (cells.size() <= column) {
                        cells.add("");
                    }
                    cells.set(column, cell);
                } else if (!cell.isBlank()) {
                    characters = LONGEST_ROW + 1L;
                }
                if (cell.length() > SharedTexts.LONGEST) {
                    characters = LONGEST_ROW + 1L;
                }
            }
        }
        return characters > LONGEST_ROW
                ? CellRow.broken(line, Captured.Breakage.TOO_LONG, "more cells or characters than a sheet's row has")
                : CellRow.of(line, cells.toArray(String[]::new));
    }

    /** The column of a place such as {@code AB12}, from 0; −1 when none is stated. */
    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && place.charAt(i) >= 'A' && place.charAt(i) <= 'Z'; i++) {
            column = Math.min(MOST_COLUMNS + 1, column * 26 + place.charAt(i) - 'A' + 1);
        }
        return column - 1;
    }

    private String cell() throws IOException {
        String type = xml.attribute("t");
        int style = WorkbookParts.number(xml.attribute("s"));
        StringBuilder text = new StringBuilder();
        StringBuilder formula = new StringBuilder();
        String in = "";
        while (xml.advance() && !xml.isEndOf("c")) {
            if (xml.isStart()) {
                in = xml.name();
            } else if (xml.isEnd()) {
                in = "";
            } else if (in.equals("v") || in.equals("t")) {
                xml.appendTo(text, SharedTexts.LONGEST + 1);
            } else if (in.equals("f")) {
                xml.appendTo(formula, SharedTexts.LONGEST);
            }
        }
        String value = text.toString();
        if (value.isEmpty()) {
            return formula.length() == 0 ? "" : "=" + formula;
        }
        return switch (type) {
            case "s" -> parts.texts().text(WorkbookParts.number(value));
            case "str", "inlineStr", "b", "e", "d" -> value;
            default -> number(value, style);
        };
    }

    private String number(String value, int style) {
        if (value.length() > 40 || !value.matches("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d{1,2})?")) {
            return value;
        }
        BigDecimal number = new BigDecimal(value);
        double days = number.doubleValue();
        if (parts.days().isDay(style) && days >= 0 && days <= LAST_DAY) {
            boolean from1904 = parts.calendar() == WorkbookParts.Calendar.FROM_1904;
            LocalDateTime day = DateUtil.getLocalDateTime(days, from1904);
            return day.toLocalDate().toString();
        }
        return number.stripTrailingZeros().toPlainString();
    }

    @Override
    public boolean hasNext() {
        if (ready == null && failure != null) {
            throw failure.unchecked();
        }
        return ready != null;
    }

    @Override
    public CellRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no row after the last");
        }
        CellRow row = ready;
        try {
            ready = row();
        } catch (IOException damaged) {
            ready = null;
            failure = UnreadableException.of(damaged);
        }
        return row;
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
