package org.samatcha.check.field;

import java.util.List;
import java.util.OptionalInt;
import org.samatcha.capture.SourceNumber;
import org.samatcha.catalog.Field;
import org.samatcha.check.FieldRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;
import org.samatcha.check.YearRange;

/** A year lies in the years that the run is about. Unreadable years are left to {@link YearsMustBeReadable}. */
public record YearsMustBeInTheData(List<Field> fields, YearRange years) implements FieldRule {

    @Override
    public RuleCard card() {
        return RuleCard.error("year_in_data", Stage.FIELDS, "ปีอยู่นอกช่วงของข้อมูล", "The year is outside the data.");
    }

    @Override
    public boolean holds(String value, Field field) {
        OptionalInt year = SourceNumber.buddhistYear(value);
        return year.isEmpty() || years.contains(year.getAsInt());
    }

    @Override
    public String right(Field field) {
        return "a year from " + years.first() + " to " + years.last();
    }
}
