package org.samatcha.base;

import java.io.Serializable;

/** A text in both languages of the reports; neither may be blank. */
public record BilingualText(String th, String en) implements Serializable {

    public BilingualText {
        if (th.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A text needs both languages, got th=[" + th + "] en=[" + en + "]");
        }
    }

    public static BilingualText of(String th, String en) {
        return new BilingualText(th, en);
    }

    public String in(Language language) {
        return switch (language) {
            case TH -> th;
            case EN -> en;
        };
    }
}
