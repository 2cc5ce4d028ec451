package org.samatcha.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.expressions.JoinedRow;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Rows of pupils, those of one pupil next to each other by year → the same rows, each with what its {@link PupilPath}
 * tells behind it.
 */
final class PupilWalk implements Iterator<InternalRow> {

    private static final UTF8String[] OUTCOMES = outcomes();

    private final Iterator<InternalRow> rows;
    private final int learner;
    private final int year;
    private final int grade;
    private final int level;
    private final int school;
    private final int area;
    private final int graduated;
    private final int elsewhere;
    private final int first;
    private final int last;

    private final Deque<InternalRow> ready = new ArrayDeque<>();
    private InternalRow ahead;

    /** {@code places} of the columns, in the order of the fields above; −1 where there is none. */
    PupilWalk(Iterator<InternalRow> rows, int[] places) {
        this.rows = rows;
        this.learner = places[0];
        this.year = places[1];
        this.grade = places[2];
        this.level = places[3];
        this.school = places[4];
        this.area = places[5];
        this.graduated = places[6];
        this.elsewhere = places[7];
        this.first = places[8];
        this.last = places[9];
    }

    @Override
    public boolean hasNext() {
        if (ready.isEmpty()) {
            walk();
        }
        return !ready.isEmpty();
    }

    @Override
    public InternalRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no row after the last");
        }
        return ready.poll();
    }

    private InternalRow taken() {
        InternalRow row = ahead;
        ahead = null;
        return row != null ? row : rows.hasNext() ? rows.next().copy() : null;
    }

    private void walk() {
        InternalRow row = taken();
        if (row == null) {
            return;
        }
        if (row.isNullAt(learner)) {
            ready.add(new JoinedRow(row, new GenericInternalRow(told())));
            return;
        }
        List<InternalRow> own = new ArrayList<>();
        List<PupilPath.Year> years = new ArrayList<>();
        InternalRow next = row;
        while (next != null && !next.isNullAt(learner) && next.getLong(learner) == row.getLong(learner)) {
            own.add(next);
            years.add(read(next));
            next = taken();
        }
        ahead = next;
        PupilPath path = new PupilPath(years, row.getInt(first), row.getInt(last));
        for (int i = 0; i < own.size(); i++) {
            ready.add(new JoinedRow(own.get(i), new GenericInternalRow(told(path, i))));
        }
    }

    private PupilPath.Year read(InternalRow row) {
        return new PupilPath.Year(
                row.getInt(year),
                row.isNullAt(grade)
                        ? 0
                        : Integer.parseInt(row.getUTF8String(grade).toString()),
                text(row, level),
                text(row, school),
                text(row, area),
                graduated >= 0 && !row.isNullAt(graduated) && row.getBoolean(graduated),
                !row.isNullAt(elsewhere));
    }

    private static UTF8String text(InternalRow row, int column) {
        return column < 0 || row.isNullAt(column) ? null : row.getUTF8String(column);
    }

    private static Object[] told() {
        return new Object[PupilPaths.OF_HISTORY.length + PupilPaths.OF_FLOWS.length];
    }

    private static Object[] told(PupilPath path, int i) {
        Object[] told = told();
        if (path.hasPast(i)) {
            told[0] = path.repeated(i);
            told[1] = path.movedSchool(i);
        }
        if (path.hasFuture(i)) {
            told[2] = OUTCOMES[path.outcome(i).ordinal()];
            told[3] = path.changedSchool(i);
            told[4] = path.changedDistrict(i);
            told[5] = path.isReturnKnown(i);
            told[6] = path.returned(i);
            told[7] = path.arrived(i);
        }
        return told;
    }

    private static UTF8String[] outcomes() {
        Outcome[] all = Outcome.values();
        UTF8String[] ids = new UTF8String[all.length];
        for (Outcome outcome : all) {
            ids[outcome.ordinal()] = UTF8String.fromString(outcome.id());
        }
        return ids;
    }
}
