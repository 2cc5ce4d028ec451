package org.samatcha.jobs.generate.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.samatcha.jobs.generate.Dice;
import org.samatcha.jobs.generate.life.Child;
import org.samatcha.jobs.generate.life.Grade;
import org.samatcha.jobs.generate.life.Life;
import org.samatcha.jobs.generate.life.Spell;
import org.samatcha.jobs.generate.place.School;

/**
 * Pupils of an academic year as their schools record them at its end.
 *
 * <p>The first year writes the older long names of the grades, the second the eight-digit school codes. A pupil who
 * moved within the year and was not released stands twice; the earlier line is the school that the pupil is in.
 */
final class EnrolmentSheet {

    private static final List<String> HEADER = List.of(
            "ปีการศึกษา",
            "รหัสโรงเรียน",
            "เลขประจำตัวประชาชน",
            "เพศ",
            "วันเกิด",
            "ชั้น",
            "ความยากจน",
            "ความพิการ",
            "ระยะทาง",
            "จบการศึกษา");
    private static final double POVERTY_MISSING = 0.012;
    private static final double DISTANCE_MISSING = 0.03;

    private final int year;
    private final boolean longGrades;
    private final boolean shortCodes;

    private EnrolmentSheet(int year, int position) {
        this.year = year;
        this.longGrades = position == 0;
        this.shortCodes = position == 1;
    }

    /** The sheet of an academic year; {@code position} counts the years from 0. */
    static Sheet of(int year, int position) {
        EnrolmentSheet sheet = new EnrolmentSheet(year, position);
        FileStyle style = position % 2 == 1 ? FileStyle.WINDOWS_874_CRLF : FileStyle.WINDOWS_874;
        Spoilers spoilers = Spoilers.ragged()
                .years(0)
                .with(
                        BadKind.UNKNOWN_SCHOOL,
                        (good, dice) -> Spoilers.with(
                                good, 1, good[1].length() == 8 ? "00009999" : good[1].substring(0, 4) + "999999"))
                .ids(2)
                .dates(4, DateForm.FIGURES)
                .grades(5);
        return new Sheet(
                "enrolment/enrolment_" + year + ".csv", style, HEADER, spoilers, sheet::rows, Sheet.Total.NONE);
    }

    private record Pupil(Child child, Spell spell) {}

    private List<Line> rows(DistrictData data) {
        List<Pupil> pupils = new ArrayList<>();
        for (Life life : data.lives()) {
            Spell spell = life.spellOf(year);
            if (spell != null) {
                pupils.add(new Pupil(life.child(), spell));
            }
        }
        pupils.sort(Comparator.<Pupil, String>comparing(
                        pupil -> pupil.spell.school().id())
                .thenComparing(pupil -> pupil.spell.grade()));
        List<Line> rows = new ArrayList<>(pupils.size());
        Dice dice = Dice.of(
                data.plan().seed(), "gaps", Long.parseLong(data.district().code()), year);
        for (Pupil pupil : pupils) {
            String[] row = row(pupil, dice);
            rows.add(Line.good(row));
            if (pupil.spell.comesFrom() != null && pupil.child.registration() != Child.Registration.NONE) {
                String[] unreleased = Spoilers.with(row, 1, code(pupil.spell.comesFrom()));
                rows.add(Line.bad(BadKind.DUPLICATE_LEARNER, unreleased));
            }
        }
        return rows;
    }

    private String[] row(Pupil pupil, Dice dice) {
        Child child = pupil.child;
        Spell spell = pupil.spell;
        Grade grade = spell.grade();
        return new String[] {
            Integer.toString(year),
            code(spell.school()),
            child.id(),
            child.sex().letter(),
            DateForm.FIGURES.of(child.birth()),
            longGrades ? grade.longName() : grade.shortName(),
            dice.happens(POVERTY_MISSING) ? "-" : child.poverty().thai(),
            child.disability().thai(),
            dice.happens(DISTANCE_MISSING) ? "-" : Numbers.kilometres(spell.distanceKm()),
            spell.graduated() ? "จบ" : "-"
        };
    }

    private String code(School school) {
        return shortCodes ? school.smis() : school.id();
    }
}
