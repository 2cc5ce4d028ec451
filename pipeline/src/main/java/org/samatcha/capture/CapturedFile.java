package org.samatcha.capture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Pattern;
import org.samatcha.base.ClosingIterator;
import org.samatcha.base.Remembered;
import org.samatcha.capture.workbook.WorkbookRows;

/** The rows of one file, read as they are asked for; memory holds one row at a time. Close it. */
public final class CapturedFile implements ClosingIterator<Captured> {

    private final String file;
    private final SourceProfile profile;
    private final CellRows source;
    private final int width;
    private final boolean shortRowsAreWhole;
    private final long headerLine;
    private final List<String> titles;
    private CellRows.CellRow ready;

    private final Columns columns;
    private final List<Remembered<String>> readings = new ArrayList<>();
    private final Remembered<String> numbers = new Remembered<>(cell -> value(cell, null));
    private final int[] positions;
    private final String[] constants;
    private final List<Cell> cells;
    private final Set<String> missing;
    private final int longestMissing;
    private final int[] labelled;
    private final int[] blankKeys;
    private final int[] summed;
    private final List<Match> matches;
    private final List<Match> only;

    private record Cell(int position, int valueIndex, int[] codeIndexes, String[] codes) {}

    private record Match(int index, Pattern pattern) {}

    CapturedFile(String file, HeaderSearch.Found found, Map<String, String> constants, CellRows source) {
        this.file = file;
        this.profile = found.profile();
        this.source = source;
        this.shortRowsAreWhole = source instanceof WorkbookRows;
        this.width = found.width();
        this.columns = new Columns(profile.columnNames());
        int n = columns.names().size();
        this.positions = new int[n];
        this.constants = new String[n];
        for (int i = 0; i < n; i++) {
            String name = columns.names().get(i);
            SourceColumn column = profile.columns().get(name);
            readings.add(new Remembered<>(cell -> value(cell, column)));
            positions[i] = found.positions().getOrDefault(name, -1);
            this.constants[i] = constants.getOrDefault(name, "");
        }
        this.cells = profile.unpivot().cells().stream()
                .map(cell -> cell(cell, found.positions()))
                .toList();
        this.missing = new HashSet<>(profile.missing());
        this.longestMissing =
                profile.missing().stream().mapToInt(String::length).max().orElse(0);
        TotalRows totals = profile.totals();
        this.labelled = indexes(totals.in());
        this.blankKeys = indexes(totals.blankKeys());
        this.summed = indexes(totals.sums());
        this.matches = matches(totals.match());
        this.only = matches(profile.only());
        this.headerLine = found.line();
        this.titles = found.titles().stream().map(String::strip).toList();
    }

    private Cell cell(Unpivot.Cell cell, Map<String, Integer> found) {
        List<String> names = List.copyOf(cell.codes().keySet());
        return new Cell(
                found.get(cell.header()),
                columns.indexOf(profile.unpivot().value()),
                indexes(names),
                names.stream().map(cell.codes()::get).toArray(String[]::new));
    }

    private List<Match> matches(Map<String, String> patterns) {
        return patterns.entrySet().stream()
                .map(m -> new Match(columns.indexOf(m.getKey()), Pattern.compile(m.getValue())))
                .toList();
    }

    private int[] indexes(List<String> names) {
        return names.stream().mapToInt(columns::indexOf).filter(i -> i >= 0).toArray();
    }

    public String file() {
        return file;
    }

    /** Rows without a single filled cell are no rows: spreadsheets write hundreds of them. */
    @Override
    public boolean hasNext() {
        while (ready == null && source.hasNext()) {
            CellRows.CellRow row = source.next();
            boolean isData = row.line() > headerLine && (row.broken() != null || !isBlank(row.cells()));
            ready = isData ? row : null;
        }
        return ready != null;
    }

    private static boolean isBlank(String[] cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Captured next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no row after the last of " + file);
        }
        CellRows.CellRow row = ready;
        ready = null;
        if (row.broken() != null) {
            return row.broken();
        }
        String[] raw = row.cells();
        long line = row.line();
        String[] values = values(raw);
        boolean ragged = isRagged(raw);
        if (isHeaderAgain(raw) || (!ragged && isLeftOut(values))) {
            return new Captured.LeftOut(line);
        }
        if (isTotal(values)) {
            return new Captured.Total(line, rows(line, values, raw));
        }
        return ragged
                ? new Captured.Broken(
                        line, Captured.Breakage.RAGGED, raw.length + " cells", String.join(",", List.of(raw)))
                : new Captured.Data(line, rows(line, values, raw));
    }

    private String[] values(String[] raw) {
        String[] values = new String[positions.length];
        for (int i = 0; i < values.length; i++) {
            int position = positions[i];
            values[i] = position < 0 || position >= raw.length
                    ? constants[i]
                    : readings.get(i).of(raw[position]);
        }
        return values;
    }

    private String value(String cell, SourceColumn source) {
        String text = CellText.inAsciiDigits(ThaiText.normalise(CellText.of(cell)));
        if (text.length() <= longestMissing && missing.contains(text)) {
            text = "";
        }
        return source == null ? text : source.code(text);
    }

    private List<RawRow> rows(long line, String[] values, String[] raw) {
        if (cells.isEmpty()) {
            return List.of(new RawRow(file, line, columns, values, raw));
        }
        List<RawRow> rows = new ArrayList<>(cells.size());
        for (Cell cell : cells) {
            String number = cell.position() < raw.length ? numbers.of(raw[cell.position()]) : "";
            if (profile.unpivot().zeros() == Unpivot.Zeros.DROP && (number.isEmpty() || number.equals("0"))) {
                continue;
            }
            String[] own = values.clone();
            own[cell.valueIndex()] = number;
            for (int i = 0; i < cell.codeIndexes().length; i++) {
                own[cell.codeIndexes()[i]] = cell.codes()[i];
            }
            rows.add(new RawRow(file, line, columns, own, raw));
        }
        return rows;
    }

    /** Files put together from several carry the header of each. */
    private boolean isHeaderAgain(String[] raw) {
        for (int i = 0; i < titles.size(); i++) {
            String cell = i < raw.length ? raw[i].strip() : "";
            if (!cell.equals(titles.get(i))) {
                return false;
            }
        }
        return headerLine > 0;
    }

    private boolean isLeftOut(String[] values) {
        for (Match match : only) {
            if (!match.pattern().matcher(values[match.index()]).matches()) {
                return true;
            }
        }
        return false;
    }

    private boolean isTotal(String[] values) {
        for (int i : labelled) {
            if (profile.totals().labels().contains(values[i])) {
                return true;
            }
        }
        for (Match match : matches) {
            if (match.pattern().matcher(values[match.index()]).matches()) {
                return true;
            }
        }
        for (int i : blankKeys) {
            if (!values[i].isEmpty()) {
                return false;
            }
        }
        return blankKeys.length > 0 && statesANumber(values);
    }

    /** Whether one of the summed columns is filled; a row of cells to unpivot states its numbers in those. */
    private boolean statesANumber(String[] values) {
        for (int i : summed) {
            if (!values[i].isEmpty()) {
                return true;
            }
        }
        return !cells.isEmpty();
    }

    /** A workbook leaves blank cells at the end of a row out; in text they are there. */
    private boolean isRagged(String[] raw) {
        if (raw.length < width) {
            return !shortRowsAreWhole;
        }
        for (int i = width; i < raw.length; i++) {
            if (!raw[i].isBlank()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
