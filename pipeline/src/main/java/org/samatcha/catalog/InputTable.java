package org.samatcha.catalog;

import java.io.Serializable;
import java.util.List;
import org.samatcha.capture.SourceProfile.Form;

/**
 * The columns that a source of a dataset is read into.
 *
 * @param grain what one row stands for
 * @param key columns that together name a row; a key that repeats is one row too many
 */
public record InputTable(String dataset, Form form, String grain, List<Field> fields, List<String> key)
        implements Serializable {

    public InputTable {
        fields = List.copyOf(fields);
        key = List.copyOf(key);
    }

    /** The column that says which year a row is about; blank when the table has none. */
    public String yearField() {
        return fields.stream()
                .filter(field -> field.type() instanceof FieldType.Year)
                .map(Field::name)
                .findFirst()
                .orElse("");
    }

    /** Whether rows are about one person each. */
    public boolean isAboutPeople() {
        return fields.stream().anyMatch(field -> field.type() instanceof FieldType.Person);
    }
}
