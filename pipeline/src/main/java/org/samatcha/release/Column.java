package org.samatcha.release;

import org.samatcha.base.BilingualText;

/** A column of a released table; its name is snake_case and stable. */
public record Column(String name, ColumnType type, BilingualText meaning) {

    static Column text(String name, String th, String en) {
        return new Column(name, ColumnType.TEXT, BilingualText.of(th, en));
    }

    static Column whole(String name, String th, String en) {
        return new Column(name, ColumnType.WHOLE, BilingualText.of(th, en));
    }

    static Column number(String name, String th, String en) {
        return new Column(name, ColumnType.NUMBER, BilingualText.of(th, en));
    }
}
