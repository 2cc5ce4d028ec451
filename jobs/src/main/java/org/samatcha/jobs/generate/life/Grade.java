package org.samatcha.jobs.generate.life;

/** Grades อ.1 to ปวช.3 with their short and older long names and the age on 16 May at which they are meant. */
public enum Grade {
    K1("อ.1", "อนุบาล 1", 3),
    K2("อ.2", "อนุบาล 2", 4),
    K3("อ.3", "อนุบาล 3", 5),
    P1("ป.1", "ประถมศึกษาปีที่ 1", 6),
    P2("ป.2", "ประถมศึกษาปีที่ 2", 7),
    P3("ป.3", "ประถมศึกษาปีที่ 3", 8),
    P4("ป.4", "ประถมศึกษาปีที่ 4", 9),
    P5("ป.5", "ประถมศึกษาปีที่ 5", 10),
    P6("ป.6", "ประถมศึกษาปีที่ 6", 11),
    M1("ม.1", "มัธยมศึกษาปีที่ 1", 12),
    M2("ม.2", "มัธยมศึกษาปีที่ 2", 13),
    M3("ม.3", "มัธยมศึกษาปีที่ 3", 14),
    M4("ม.4", "มัธยมศึกษาปีที่ 4", 15),
    M5("ม.5", "มัธยมศึกษาปีที่ 5", 16),
    M6("ม.6", "มัธยมศึกษาปีที่ 6", 17),
    V1("ปวช.1", "ปวช.1", 15),
    V2("ปวช.2", "ปวช.2", 16),
    V3("ปวช.3", "ปวช.3", 17);

    private final String shortName;
    private final String longName;
    private final int meantAge;

    Grade(String shortName, String longName, int meantAge) {
        this.shortName = shortName;
        this.longName = longName;
        this.meantAge = meantAge;
    }

    public String shortName() {
        return shortName;
    }

    public String longName() {
        return longName;
    }

    public int meantAge() {
        return meantAge;
    }

    /** Whether pupils graduate from it: ป.6, ม.3, ม.6 and ปวช.3. */
    public boolean isLast() {
        return this == P6 || this == M3 || this == M6 || this == V3;
    }

    public boolean isFinal() {
        return this == M6 || this == V3;
    }

    public boolean isPrePrimary() {
        return compareTo(P1) < 0;
    }

    public boolean isPrimary() {
        return compareTo(P1) >= 0 && compareTo(P6) <= 0;
    }

    public boolean isLowerSecondary() {
        return compareTo(M1) >= 0 && compareTo(M3) <= 0;
    }

    public boolean isVocational() {
        return compareTo(V1) >= 0;
    }

    /** The grade after this one on the same road; ม.3 leads to ม.4. Not for the final grades. */
    public Grade next() {
        return values()[ordinal() + 1];
    }
}
