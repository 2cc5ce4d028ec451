package org.samatcha.release.catalogue;

import java.util.Locale;
import org.samatcha.base.BilingualText;
import org.samatcha.base.YearKind;

/** A source of counts, and as of when it counts. */
enum Dataset {
    ENROLMENT,
    EARLY_CHILDHOOD,
    DROPOUT,
    LEARNING,
    POPULATION;

    /** The dataset behind a counted table. */
    static Dataset ofTable(String table) {
        return switch (table) {
            case "enrolment", "flows", "apparent_flows", "school_groups" -> ENROLMENT;
            case "early_childhood" -> EARLY_CHILDHOOD;
            case "dropout" -> DROPOUT;
            case "learning" -> LEARNING;
            case "population" -> POPULATION;
            default -> throw new IllegalArgumentException("No dataset is behind the counted table " + table);
        };
    }

    /** Over how many years a row of a counted table looks. */
    enum Years {
        ONE,
        /** The same person is looked for in another year. */
        SEVERAL
    }

    static Years ofRows(String table) {
        return table.equals("flows") || table.equals("apparent_flows") ? Years.SEVERAL : Years.ONE;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As of when the counts are, for an indicator whose years are of this kind. */
    BilingualText referenceDate(YearKind kind, Years years) {
        return switch (this) {
            case ENROLMENT ->
                years == Years.ONE
                        ? BilingualText.of("นักเรียน ณ 10 มิ.ย.", "pupils on 10 June")
                        : BilingualText.of(
                                "นักเรียน ณ 10 มิ.ย. ของปีและปีถัดไป", "pupils on 10 June of the year and of the next");
            case EARLY_CHILDHOOD ->
                kind == YearKind.FISCAL
                        ? BilingualText.of("เด็กปฐมวัยตลอดปีงบประมาณ", "young children over the fiscal year")
                        : BilingualText.of(
                                "เด็กปฐมวัยของปีงบประมาณเลขเดียวกัน",
                                "young children of the fiscal year of the same number");
            case DROPOUT -> BilingualText.of("ทะเบียนเด็กนอกระบบของปีการศึกษา", "register of the academic year");
            case LEARNING -> BilingualText.of("ผู้เรียนตลอดปีปฏิทิน", "learners over the calendar year");
            case POPULATION ->
                kind == YearKind.ACADEMIC
                        ? BilingualText.of(
                                "ประชากร ณ 31 ธ.ค. ปีก่อนหน้า", "residents on 31 December of the year before")
                        : BilingualText.of("ประชากร ณ 31 ธ.ค.", "residents on 31 December");
        };
    }
}
