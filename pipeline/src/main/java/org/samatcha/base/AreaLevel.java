package org.samatcha.base;

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

    /** The value of the column {@code area_level}. */
    public String id() {
        return id;
    }

    public int digits() {
        return digits;
    }
}
