package org.samatcha.curate;

import org.samatcha.catalog.School;
import org.samatcha.catalog.SchoolRegistry;

/**
 * What a school code says about the school: the registry's entry, or what the code alone tells.
 *
 * <p>A 10-digit code is agency (2), province (2) and a running number (6); an 8-digit SMIS code begins with the
 * province. Source: Ministry of Education, standard school codes.
 */
final class SchoolPlace {

    private SchoolPlace() {}

    static School of(String code, SchoolRegistry schools) {
        return schools.find(code).orElseGet(() -> fromCode(code));
    }

    private static School fromCode(String code) {
        String area = switch (code.length()) {
            case 10 -> code.substring(2, 4);
            case 8 -> code.substring(0, 2);
            default -> "";
        };
        String agency = code.length() == 10 ? agency(code.substring(0, 2)) : "";
        return new School(code.length() == 10 ? code : "", code, "", area, agency, "", "");
    }

    private static String agency(String digits) {
        return switch (digits) {
            case "10" -> "obec";
            case "11" -> "opec";
            case "12" -> "dole";
            case "13" -> "vec";
            case "30" -> "lao";
            case "70" -> "onb";
            default -> "";
        };
    }

    /** Blank as null. */
    static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
