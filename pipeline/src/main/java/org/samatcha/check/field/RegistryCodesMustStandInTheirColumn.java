package org.samatcha.check.field;

import java.util.List;
import org.samatcha.catalog.Field;
import org.samatcha.check.FieldRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * In the registry the ten-digit, eight-digit (SMIS) and six-digit (OBEC) codes stand each in their own column: other
 * datasets find a school by any of them.
 */
public record RegistryCodesMustStandInTheirColumn(List<Field> fields) implements FieldRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "registry_code_in_its_column",
                Stage.FIELDS,
                "รหัสโรงเรียนอยู่ผิดคอลัมน์",
                "A school code stands in the column of another kind of code.");
    }

    @Override
    public boolean holds(String value, Field field) {
        return !SchoolCodesMustHaveTheirLength.isCode(value) || value.length() == digits(field);
    }

    private static int digits(Field field) {
        return switch (field.name()) {
            case "smis_code" -> 8;
            case "obec_code" -> 6;
            default -> 10;
        };
    }

    @Override
    public String right(Field field) {
        return "a code of " + digits(field) + " digits";
    }
}
