package org.samatcha.base;

/** A language that reports are written in. Thai comes first everywhere. */
public enum Language {
    TH,
    EN;

    /** The BCP 47 tag, which is also the folder of a report: {@code th} or {@code en}. */
    public String tag() {
        return switch (this) {
            case TH -> "th";
            case EN -> "en";
        };
    }
}
