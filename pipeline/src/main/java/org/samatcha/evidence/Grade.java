package org.samatcha.evidence;

/** Grades 01 to 18: อ.1–3 (01–03), ป.1–6 (04–09), ม.1–6 (10–15), ปวช.1–3 (16–18). */
final class Grade {

    private static final int FIRST_VOCATIONAL = 16;
    private static final int LAST_GENERAL = 15;

    /** อ.1 is meant for age 3, ป.1 for 6, ม.1 for 12; ปวช.1 for 15 as ม.4. */
    static final String INTENDED_AGE_SQL = "(" + yearOfSchooling("grade") + " + 2)";

    /** ป.1, ม.1, ม.4 and ปวช.1. */
    static final String FIRST_OF_LEVEL_SQL = "('04', '10', '13', '16')";

    /** SQL: 1 for อ.1 … 15 for ม.6; ปวช.1 counts as ม.4, so moving between the two tracks is no repetition. */
    static String yearOfSchooling(String grade) {
        return "(cast(" + grade + " as int) - if(cast(" + grade + " as int) >= " + FIRST_VOCATIONAL + ", "
                + (FIRST_VOCATIONAL - (LAST_GENERAL - 2)) + ", 0))";
    }

    /** The same of the grade's number. */
    static int yearOfSchooling(int grade) {
        return grade >= FIRST_VOCATIONAL ? grade - (FIRST_VOCATIONAL - (LAST_GENERAL - 2)) : grade;
    }

    private Grade() {}
}
