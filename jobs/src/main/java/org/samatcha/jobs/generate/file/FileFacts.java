package org.samatcha.jobs.generate.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was written into one file: rows, and the lines of its bad ones (the header is line 1). */
public final class FileFacts {

    private final String path;
    private final FileStyle style;
    private final Map<BadKind, List<Integer>> badLines = new TreeMap<>();
    private int rows;
    private long sum;

    FileFacts(String path, FileStyle style) {
        this.path = path;
        this.style = style;
    }

    void add(Block block) {
        int before = rows + 1;
        block.bad()
                .forEach((kind, lines) ->
                        lines.forEach(line -> badLines.computeIfAbsent(kind, added -> new ArrayList<>())
                                .add(before + line)));
        rows += block.rows();
        sum += block.sum();
    }

    /** Relative to the folder. */
    public String path() {
        return path;
    }

    public FileStyle style() {
        return style;
    }

    /** Rows between the header and the total, good and bad. */
    public int rows() {
        return rows;
    }

    /** What the total row says; 0 in files without one. */
    public long sum() {
        return sum;
    }

    public Map<BadKind, List<Integer>> badLines() {
        return Collections.unmodifiableMap(badLines);
    }
}
