package org.samatcha.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * School grades with the codes that the ministry uses, อ.1 = 01 to ปวช.3 = 18, and the age at which each is meant.
 *
 * <p>The age is completed years on 16 May, the first day of the academic year.
 */
public enum Grade {
    K1("01", "อ.", 1, 3, Level.PRE_PRIMARY),
    K2("02", "อ.", 2, 4, Level.PRE_PRIMARY),
    K3("03", "อ.", 3, 5, Level.PRE_PRIMARY),
    P1("04", "ป.", 1, 6, Level.PRIMARY),
    P2("05", "ป.", 2, 7, Level.PRIMARY),
    P3("06", "ป.", 3, 8, Level.PRIMARY),
    P4("07", "ป.", 4, 9, Level.PRIMARY),
    P5("08", "ป.", 5, 10, Level.PRIMARY),
    P6("09", "ป.", 6, 11, Level.PRIMARY),
    M1("10", "ม.", 1, 12, Level.LOWER_SECONDARY),
    M2("11", "ม.", 2, 13, Level.LOWER_SECONDARY),
    M3("12", "ม.", 3, 14, Level.LOWER_SECONDARY),
    M4("13", "ม.", 4, 15, Level.UPPER_SECONDARY),
    M5("14", "ม.", 5, 16, Level.UPPER_SECONDARY),
    M6("15", "ม.", 6, 17, Level.UPPER_SECONDARY),
    V1("16", "ปวช.", 1, 15, Level.UPPER_SECONDARY),
    V2("17", "ปวช.", 2, 16, Level.UPPER_SECONDARY),
    V3("18", "ปวช.", 3, 17, Level.UPPER_SECONDARY);

    /** Level of education; its id is the value of the column {@code level}. */
    public enum Level {
        PRE_PRIMARY("pre_primary"),
        PRIMARY("primary"),
        LOWER_SECONDARY("lower_secondary"),
        UPPER_SECONDARY("upper_secondary");

        private final String id;

        Level(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    private static final Map<String, Grade> BY_TEXT = byText();

    private final String code;
    private final String prefix;
    private final int number;
    private final int meantAge;
    private final Level level;

    Grade(String code, String prefix, int number, int meantAge, Level level) {
        this.code = code;
        this.prefix = prefix;
        this.number = number;
        this.meantAge = meantAge;
        this.level = level;
    }

    public String code() {
        return code;
    }

    public Level level() {
        return level;
    }

    public int meantAge() {
        return meantAge;
    }

    /** The short name, for example ป.1. */
    public String thai() {
        return prefix + number;
    }

    /**
     * The grade of a code or of a name, short or long: {@code 04}, {@code ป.1}, {@code ป.๑}, {@code ประถมศึกษาปีที่ 1}.
     */
    public static Optional<Grade> find(String text) {
        Grade grade = BY_TEXT.get(text);
        return Optional.ofNullable(grade == null ? BY_TEXT.get(key(text)) : grade);
    }

    private static Map<String, Grade> byText() {
        Map<String, Grade> grades = new HashMap<>();
        for (Grade grade : values()) {
            grades.put(grade.code, grade);
            grades.put(grade.thai(), grade);
            grades.put(key(grade.thai()), grade);
            grades.put(key(grade.longName() + grade.number), grade);
        }
        for (int year = 1; year <= 3; year++) {
            grades.put(key("อนุบาลปีที่" + year), values()[year - 1]);
            grades.put(key("ชั้นอนุบาลปีที่" + year), values()[year - 1]);
        }
        return grades;
    }

    private String longName() {
        return switch (prefix) {
            case "อ." -> "อนุบาล";
            case "ป." -> "ประถมศึกษาปีที่";
            case "ม." -> "มัธยมศึกษาปีที่";
            default -> "ประกาศนียบัตรวิชาชีพปีที่";
        };
    }

    private static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '๐' && c <= '๙') {
                key.append((char) (c - '๐' + '0'));
            } else if (c != ' ' && c != '.') {
                key.append(c);
            }
        }
        return key.toString();
    }
}
