package org.samatcha.evidence;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.unsafe.types.UTF8String;
import org.samatcha.coded.CodedRows;
import org.samatcha.coded.Layout;
import org.samatcha.coded.SameNumber;

/** Fills in, for all rows of some pupils, what the {@link PupilPath} of each tells. */
final class PupilWalk {

    private final CodedRows rows;
    private final int first;
    private final int last;
    private final Set<Gone> elsewhere = new HashSet<>();

    private final int year;
    private final int grade;
    private final int level;
    private final int school;
    private final int area;
    private final int graduated;
    private final int firstTold;
    private final int[] outcomes;

    /** That the register knows of a pupil in another place. */
    private record Gone(long learner, int year) {}

    /**
     * @param rows pupils, all years of each; the last columns are those of {@link PupilPaths}
     * @param register learner and year of those who went on elsewhere
     */
    PupilWalk(CodedRows rows, CodedRows register, int first, int last) {
        this.rows = rows;
        this.first = first;
        this.last = last;
        for (int i = 0; i < register.size(); i++) {
            int then = (Integer) register.value(i, 0);
            elsewhere.add(new Gone(register.number(i, 0), then));
            elsewhere.add(new Gone(register.number(i, 0), then - 1));
        }
        Layout layout = rows.layout();
        this.year = layout.indexOf("academic_year");
        this.grade = layout.indexOf("grade");
        this.level = layout.indexOf("level");
        this.school = layout.indexOf("school_id");
        this.area = layout.indexOf("area_code");
        this.graduated = layout.indexOf("graduated");
        this.firstTold = layout.words().size() - PupilPaths.TOLD.size();
        int outcome = layout.indexOf("outcome");
        this.outcomes = Arrays.stream(Outcome.values())
                .mapToInt(each -> rows.codeOf(outcome, UTF8String.fromString(each.id())))
                .toArray();
    }

    void walk() {
        SameNumber.forEach(rows, (ofPupil, size) -> {
            if (rows.number(ofPupil[0], 0) != Layout.NONE) {
                sortByYear(ofPupil, size);
                tell(ofPupil, size);
            }
        });
    }

    private void sortByYear(int[] ofPupil, int size) {
        for (int i = 1; i < size; i++) {
            int row = ofPupil[i];
            int at = i;
            while (at > 0 && yearOf(ofPupil[at - 1]) > yearOf(row)) {
                ofPupil[at] = ofPupil[at - 1];
                at--;
            }
            ofPupil[at] = row;
        }
    }

    private int yearOf(int row) {
        return (Integer) rows.value(row, year);
    }

    private void tell(int[] ofPupil, int size) {
        PupilPath.Year[] years = new PupilPath.Year[size];
        for (int i = 0; i < size; i++) {
            years[i] = read(ofPupil[i]);
        }
        PupilPath path = new PupilPath(List.of(years), first, last);
        for (int i = 0; i < size; i++) {
            tell(ofPupil[i], path, i);
        }
    }

    private PupilPath.Year read(int row) {
        int then = yearOf(row);
        return new PupilPath.Year(
                then,
                gradeOf(row),
                code(row, level),
                code(row, school),
                code(row, area),
                graduated >= 0 && Boolean.TRUE.equals(rows.value(row, graduated)),
                !elsewhere.isEmpty() && elsewhere.contains(new Gone(rows.number(row, 0), then)));
    }

    /** Grades are the ministry's two digits. */
    private int gradeOf(int row) {
        UTF8String text = (UTF8String) rows.value(row, grade);
        return text == null ? 0 : 10 * (text.getByte(0) - '0') + text.getByte(1) - '0';
    }

    /** A column that the table does not have is not known of anybody. */
    private int code(int row, int column) {
        return column < 0 ? 0 : rows.code(row, column);
    }

    private void tell(int row, PupilPath path, int i) {
        if (path.hasPast(i)) {
            put(row, 0, path.repeated(i));
            put(row, 1, path.movedSchool(i));
        }
        if (path.hasFuture(i)) {
            rows.put(row, firstTold + 2, outcomes[path.outcome(i).ordinal()]);
            put(row, 3, path.changedSchool(i));
            put(row, 4, path.changedDistrict(i));
            put(row, 5, path.isReturnKnown(i));
            put(row, 6, path.returned(i));
            put(row, 7, path.arrived(i));
        }
    }

    private void put(int row, int told, Boolean value) {
        rows.put(row, firstTold + told, rows.codeOf(firstTold + told, value));
    }
}
