package org.samatcha.report.site;

import java.util.List;

/**
 * A table of a page; browsers with JavaScript let readers sort and filter it.
 *
 * @param caption what the table holds
 * @param rows each as long as {@code columns}; the first cell names the row
 */
public record Grid(String caption, List<Column> columns, List<List<Cell>> rows) {

    public Grid {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A column with the unit or words at its head. */
    public record Column(String text, Kind kind) {

        public boolean isNumber() {
            return kind == Kind.NUMBER;
        }
    }

    /** Numbers stand to the right and sort by size. */
    public enum Kind {
        TEXT,
        NUMBER
    }

    /**
     * One cell.
     *
     * @param href where it leads; empty when nowhere
     * @param sort what it sorts by: a number in numeric columns, empty where there is none
     * @param tone the class of a comparison or of a number that is not there; empty for plain cells
     */
    public record Cell(String text, String href, String sort, String tone) {

        static Cell text(String text) {
            return new Cell(text, "", text, "");
        }

        static Cell link(String text, String href) {
            return new Cell(text, href, text, "");
        }

        static Cell number(String text, double value) {
            return new Cell(text, "", Double.toString(value), "");
        }

        static Cell none(String text) {
            return new Cell(text, "", "", "none");
        }

        Cell toned(String other) {
            return new Cell(text, href, sort, other);
        }
    }

    static Column text(String head) {
        return new Column(head, Kind.TEXT);
    }

    static Column number(String head) {
        return new Column(head, Kind.NUMBER);
    }
}
