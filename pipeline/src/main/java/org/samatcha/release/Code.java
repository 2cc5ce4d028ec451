package org.samatcha.release;

import org.samatcha.base.BilingualText;

/** One value of a column that holds codes, and what it means. */
public record Code(String value, BilingualText label) {

    public Code {
        if (!value.matches("[A-Za-z0-9_]+")) {
            throw new IllegalArgumentException("A code is made of letters, digits and _, got [" + value + "]");
        }
    }

    public static Code of(String value, String th, String en) {
        return new Code(value, BilingualText.of(th, en));
    }
}
