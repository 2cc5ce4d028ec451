package org.samatcha.report.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.samatcha.report.chart.ChartTable;
import org.samatcha.report.slides.Ink.Look;

/** The head of a chart's table, its first and its last rows, large enough to be read from the back of the room. */
record ExcerptTable(Ink ink) {

    private static final int ROWS = 11;

    /** Of a long table, whose rows must stay on one line to fit. */
    private static final int FEW_COLUMNS = 3;

    private static final int MOST_COLUMNS = 5;
    private static final String LEFT_OUT = "⋮";

    void put(XSLFSlide slide, ChartTable table, Rectangle2D place) {
        int most = table.rows().size() > ROWS ? FEW_COLUMNS : MOST_COLUMNS;
        int columns = Math.min(most, table.header().size());
        XSLFTable grid = slide.createTable();
        grid.setAnchor(place);
        row(grid, table.header().subList(0, columns), Look.HEAD);
        for (List<String> cells : excerpt(table.rows())) {
            row(grid, cells.subList(0, Math.min(columns, cells.size())), Look.CELL);
        }
        for (int i = 0; i < columns; i++) {
            double first = columns == 2 ? 0.6 : 1.4 / (columns + 0.4);
            grid.setColumnWidth(i, place.getWidth() * (i == 0 ? first : (1 - first) / (columns - 1)));
        }
    }

    private static List<List<String>> excerpt(List<List<String>> rows) {
        if (rows.size() <= ROWS) {
            return rows;
        }
        List<List<String>> shown = new ArrayList<>(rows.subList(0, ROWS / 2));
        shown.add(rows.get(0).stream().map(cell -> LEFT_OUT).toList());
        shown.addAll(rows.subList(rows.size() - ROWS / 2, rows.size()));
        return shown;
    }

    private void row(XSLFTable grid, List<String> cells, Look look) {
        XSLFTableRow row = grid.addRow();
        row.setHeight(26);
        for (String text : cells) {
            XSLFTableCell cell = row.addCell();
            ink.paragraphs(cell, List.of(text), look);
            cell.setTopInset(2.0);
            cell.setBottomInset(2.0);
            cell.setLeftInset(4.0);
            cell.setRightInset(4.0);
            cell.setFillColor(look == Look.HEAD ? Ink.BLUE : Color.WHITE);
            cell.setBorderColor(BorderEdge.bottom, new Color(0xC4, 0xCB, 0xD0));
            cell.setBorderWidth(BorderEdge.bottom, 0.75);
        }
    }
}
