package org.samatcha.check.field;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samatcha.capture.RawRow;
import org.samatcha.capture.SourceDate;
import org.samatcha.capture.SourceNumber;
import org.samatcha.capture.ThaiText;
import org.samatcha.catalog.Field;
import org.samatcha.catalog.FieldType;
import org.samatcha.check.FieldRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A year or date was turned into the Buddhist era once. 3109 is 2566 + 543, and 1480 is 2023 − 543: another program had
 * already counted it. Refused, never repaired, as other dates of the file may be wrong unseen.
 */
public record ErasMustNotBeDoubled(List<Field> fields) implements FieldRule {

    private static final Pattern FOUR_DIGITS = Pattern.compile("(?<![0-9])[0-9]{4}(?![0-9])");

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "era_counted_once",
                Stage.FIELDS,
                "ปีถูกบวกหรือลบ 543 ซ้ำสองครั้ง",
                "543 was added to or taken from the year twice.");
    }

    @Override
    public boolean isKeptBy(RawRow row, Field field) {
        return (field.type() instanceof FieldType.Day && row.day(field.name()).isPresent())
                || isKeptBy(row.text(field.name()), field);
    }

    @Override
    public boolean holds(String value, Field field) {
        boolean isRead = field.type() instanceof FieldType.Day
                ? SourceDate.read(value).isPresent()
                : SourceNumber.buddhistYear(value).isPresent();
        return isRead || !isDoubled(value);
    }

    /** Whether a text names a year that only makes sense when 543 was added or taken twice. */
    public static boolean isDoubled(String text) {
        Matcher year = FOUR_DIGITS.matcher(ThaiText.asciiDigits(text));
        while (year.find()) {
            int number = Integer.parseInt(year.group());
            if ((number >= 2943 && number <= 3200) || (number >= 1314 && number <= 1614)) {
                return true;
            }
        }
        return false;
    }
}
