package org.samatcha.release;

import java.util.List;
import org.samatcha.base.BilingualText;

/**
 * A column of a released table; its name is snake_case and stable.
 *
 * @param unit what one is; {@link Unit#NONE} where the column is not a quantity
 * @param codes every value that may stand in the column, in order; empty when it is not a column of codes
 */
public record Column(String name, ColumnType type, BilingualText meaning, Unit unit, List<Code> codes) {

    public Column {
        codes = List.copyOf(codes);
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("A column's name is snake_case, got " + name);
        }
    }

    public static Column text(String name, String th, String en) {
        return of(name, ColumnType.TEXT, th, en);
    }

    public static Column whole(String name, String th, String en) {
        return of(name, ColumnType.WHOLE, th, en);
    }

    public static Column number(String name, String th, String en) {
        return of(name, ColumnType.NUMBER, th, en);
    }

    private static Column of(String name, ColumnType type, String th, String en) {
        return new Column(name, type, BilingualText.of(th, en), Unit.NONE, List.of());
    }

    public Column in(Unit otherUnit) {
        return new Column(name, type, meaning, otherUnit, codes);
    }

    public Column coded(List<Code> otherCodes) {
        return new Column(name, type, meaning, unit, otherCodes);
    }

    /** The same column, of which a table has something more special to say. */
    public Column meaning(String th, String en) {
        return new Column(name, type, BilingualText.of(th, en), unit, codes);
    }
}
