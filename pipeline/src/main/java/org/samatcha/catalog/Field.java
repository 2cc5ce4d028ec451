package org.samatcha.catalog;

import java.io.Serializable;
import java.util.List;
import org.samatcha.base.BilingualText;

/** One input column: its canonical name, what it has to be, whether it may be blank, and what it means. */
public record Field(String name, FieldType type, Blank blank, BilingualText label) implements Serializable {

    /** Whether a row without the value is in order. */
    public enum Blank {
        ALLOWED,
        WRONG
    }

    /** A column that every row fills. */
    public static Field needed(String name, FieldType type, String th, String en) {
        return new Field(name, type, Blank.WRONG, BilingualText.of(th, en));
    }

    /** A column that may be blank or absent. */
    public static Field optional(String name, FieldType type, String th, String en) {
        return new Field(name, type, Blank.ALLOWED, BilingualText.of(th, en));
    }

    public static FieldType codes(String... allowed) {
        return new FieldType.Code(List.of(allowed));
    }
}
