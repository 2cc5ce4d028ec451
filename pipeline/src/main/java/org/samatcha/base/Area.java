package org.samatcha.base;

/** A province, district or subdistrict, by the Ministry of Interior's code. */
public record Area(String code, BilingualText name) {

    public AreaLevel level() {
        return AreaLevel.ofCode(code);
    }
}
