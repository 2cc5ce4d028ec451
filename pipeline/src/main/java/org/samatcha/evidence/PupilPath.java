package org.samatcha.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * The records of one pupil in the order of their years, each seen from those before and after it.
 *
 * <p>An unknown school is no other school.
 */
final class PupilPath {

    /** The last grades after which leaving is graduation: ม.3, ม.6, ปวช.3. */
    private static final List<Integer> FINAL_GRADES = List.of(12, 15, 18);

    private static final List<Span> SPANS =
            CohortSpan.all().stream().map(Span::of).toList();

    /**
     * One year of the pupil.
     *
     * @param grade the ministry's number of the grade; 0 when not known
     * @param level a number that stands for it; 0 when not known, as {@code school} and {@code area}
     * @param elsewhere whether the register says that the pupil went on elsewhere, in this year or the next
     */
    record Year(int year, int grade, int level, int school, int area, boolean graduated, boolean elsewhere) {

        int yearOfSchooling() {
            return Grade.yearOfSchooling(grade);
        }
    }

    private record Span(List<Integer> firstGrades, int years) {

        static Span of(CohortSpan span) {
            List<Integer> grades = new ArrayList<>();
            for (String grade :
                    span.firstGrades().replaceAll("[^0-9]+", " ").strip().split(" ")) {
                grades.add(Integer.parseInt(grade));
            }
            return new Span(List.copyOf(grades), span.years());
        }
    }

    private final List<Year> years;
    private final int first;
    private final int last;

    /** {@code first} and {@code last} are the years that the data begin and end with. */
    PupilPath(List<Year> years, int first, int last) {
        this.years = years;
        this.first = first;
        this.last = last;
    }

    /** Whether what the year before tells can be known of a record. */
    boolean hasPast(int i) {
        return years.get(i).year() > first;
    }

    /** In the same or a lower grade than the year before. */
    boolean repeated(int i) {
        return wasHere(i)
                && years.get(i).grade() > 0
                && years.get(i - 1).grade() > 0
                && years.get(i - 1).yearOfSchooling() >= years.get(i).yearOfSchooling();
    }

    /** In another school than the year before, at the same level. */
    boolean movedSchool(int i) {
        return wasHere(i) && isMove(years.get(i - 1), years.get(i));
    }

    private boolean wasHere(int i) {
        return i > 0 && years.get(i - 1).year() == years.get(i).year() - 1;
    }

    /** Whether the data tell what became of the pupil. */
    boolean hasFuture(int i) {
        return years.get(i).year() < last;
    }

    Outcome outcome(int i) {
        Year now = years.get(i);
        if (isNext(i)) {
            Year next = years.get(i + 1);
            boolean isHigher = now.grade() > 0 && next.grade() > 0 && next.yearOfSchooling() > now.yearOfSchooling();
            return isHigher ? Outcome.PROMOTED : Outcome.REPEATED;
        }
        if (now.graduated() && FINAL_GRADES.contains(now.grade())) {
            return Outcome.GRADUATED;
        }
        return now.elsewhere() ? Outcome.TRANSFERRED : Outcome.LEFT;
    }

    boolean changedSchool(int i) {
        return isNext(i) && isMove(years.get(i), years.get(i + 1));
    }

    boolean changedDistrict(int i) {
        return isNext(i) && differ(years.get(i).area(), years.get(i + 1).area());
    }

    /** Whether the second year after is in the data. */
    boolean isReturnKnown(int i) {
        return years.get(i).year() + 2 <= last;
    }

    /** Not enrolled in the next year, but in the one after. */
    boolean returned(int i) {
        return i + 1 < years.size() && years.get(i + 1).year() == years.get(i).year() + 2;
    }

    /**
     * Of a pupil in the first grade of a {@link CohortSpan}: whether its last grade, or a higher one, was reached on
     * time; null for other pupils, when that year is not in the data or the pupil was transferred on the way.
     */
    Boolean arrived(int i) {
        Year start = years.get(i);
        for (Span span : SPANS) {
            if (span.firstGrades().contains(start.grade()) && start.year() + span.years() <= last) {
                return arrived(i, span.years());
            }
        }
        return null;
    }

    private Boolean arrived(int i, int within) {
        int highest = 0;
        for (int j = i; j < years.size() && years.get(j).year() <= years.get(i).year() + within; j++) {
            if (outcome(j) == Outcome.TRANSFERRED) {
                return null;
            }
            highest = Math.max(highest, years.get(j).grade() > 0 ? years.get(j).yearOfSchooling() : 0);
        }
        return highest >= years.get(i).yearOfSchooling() + within;
    }

    private boolean isNext(int i) {
        return i + 1 < years.size() && years.get(i + 1).year() == years.get(i).year() + 1;
    }

    private static boolean isMove(Year from, Year to) {
        return from.level() != 0 && from.level() == to.level() && differ(from.school(), to.school());
    }

    private static boolean differ(int one, int other) {
        return one != 0 && other != 0 && one != other;
    }
}
