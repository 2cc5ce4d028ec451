package org.samatcha.catalog;

import java.io.Serializable;
import org.samatcha.base.BilingualText;

/** One column of a curated table: name, type, meaning. Every one may be null, which means "not known". */
public record CuratedColumn(String name, Type type, BilingualText label) implements Serializable {

    /** The types that curated tables use. */
    public enum Type {
        TEXT,
        INT,
        LONG,
        DOUBLE,
        BOOLEAN,
        DAY
    }

    static CuratedColumn of(String name, Type type, String th, String en) {
        return new CuratedColumn(name, type, BilingualText.of(th, en));
    }
}
