package org.samatcha.base;

import java.util.Arrays;

/** The administrative level of an area; the code's digits follow the Ministry of Interior. */
public enum AreaLevel {
    /** จังหวัด, two digits. */
    PROVINCE("province", 2),
    /** อำเภอ, four digits. */
    DISTRICT("district", 4),
    /** ตำบล, six digits. */
    SUBDISTRICT("subdistrict", 6);

    private final String id;
    private final int digits;

    AreaLevel(String id, int digits) {
        this.id = id;
        this.digits = digits;
    }

    /** The level of an area code by its number of digits. */
    public static AreaLevel ofCode(String code) {
        return Arrays.stream(values())
                .filter(level -> level.digits == code.length())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No area has the code " + code));
    }

    /** The value of the column {@code area_level}. */
    public String id() {
        return id;
    }

    public int digits() {
        return digits;
    }
}
