package org.samatcha.jobs.generate.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.samatcha.jobs.generate.Dice;
import org.samatcha.jobs.generate.life.Child;
import org.samatcha.jobs.generate.life.Life;
import org.samatcha.jobs.generate.life.Screening;

/** Children aged 0 to 5 in a fiscal year: screening that was due, and where they spend the day. */
final class EarlyChildhoodSheet {

    private static final List<String> HEADER = List.of(
            "ปีงบประมาณ",
            "รหัสอำเภอ",
            "เลขประจำตัวประชาชน",
            "เพศ",
            "วันเกิด",
            "อายุที่ต้องคัดกรอง",
            "ผลคัดกรอง",
            "GM",
            "FM",
            "RL",
            "EL",
            "PS",
            "ผลติดตาม",
            "การดูแล",
            "ความยากจน",
            "ความพิการ");
    private static final int DOMAINS = 5;
    private static final int WITH_THAI_MONTHS = 2;

    private final int year;
    private final DateForm dates;

    private EarlyChildhoodSheet(int year, DateForm dates) {
        this.year = year;
        this.dates = dates;
    }

    /** The sheet of a fiscal year; {@code position} counts the years from 0. */
    static Sheet of(int year, int position) {
        DateForm dates = position == WITH_THAI_MONTHS ? DateForm.THAI_MONTH : DateForm.FIGURES;
        FileStyle style = position % 3 == 1 ? FileStyle.WINDOWS_874_CRLF : FileStyle.WINDOWS_874;
        Spoilers spoilers = Spoilers.ragged()
                .years(0)
                .districts(1)
                .ids(2)
                .dates(4, dates)
                .with(BadKind.DUPLICATE_LEARNER, (good, dice) -> Spoilers.with(good, 13, "บ้าน"));
        return new Sheet(
                "early-childhood/children_" + year + ".csv",
                style,
                HEADER,
                spoilers,
                new EarlyChildhoodSheet(year, dates)::rows,
                Sheet.Total.NONE);
    }

    private List<Line> rows(DistrictData data) {
        List<Line> rows = new ArrayList<>();
        for (Life life : data.lives()) {
            Child child = life.child();
            int age = child.ageInAcademicYear(year);
            boolean here = life.leftProvince() == 0 || life.leftProvince() > year;
            if (age >= 0 && age <= 5 && here) {
                rows.add(Line.good(row(life, age, data)));
            }
        }
        return rows;
    }

    private String[] row(Life life, int age, DistrictData data) {
        Child child = life.child();
        Dice dice = Dice.of(
                data.plan().seed(),
                "screening",
                Long.parseLong(child.home().code()),
                child.registration().ordinal(),
                child.number(),
                year);
        String[] row = new String[HEADER.size()];
        Arrays.fill(row, "");
        row[0] = Integer.toString(year);
        row[1] = child.home().code();
        row[2] = child.id();
        row[3] = child.sex().letter();
        row[4] = dates.of(child.birth());
        int months = Screening.due(child, year, dice);
        if (months > 0) {
            Screening screening = Screening.of(child, months, year, data.effects(), data.tally(), dice);
            row[5] = Integer.toString(months);
            row[6] = screening.first().thai();
            boolean suspected = screening.domains() != 0;
            for (int domain = 0; domain < DOMAINS && suspected; domain++) {
                row[7 + domain] = (screening.domains() & (1 << domain)) != 0 ? "1" : "0";
            }
            row[12] = screening.after().thai();
        }
        row[13] = life.spellOf(year) != null ? "โรงเรียน" : life.inCentreAt(age) ? "ศพด." : "บ้าน";
        row[14] = child.poverty().thai();
        row[15] = child.disability().thai();
        return row;
    }
}
