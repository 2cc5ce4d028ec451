package org.samatcha.base;

/** Which digits a Thai text is printed in. English texts always use Arabic digits. */
public enum Numerals {
    /** 0123456789. */
    ARABIC,
    /** ๐๑๒๓๔๕๖๗๘๙. */
    THAI;

    /** {@code text} with its digits in these numerals; everything else is left alone. */
    public String in(String text) {
        return switch (this) {
            case ARABIC -> text;
            case THAI -> {
                StringBuilder thai = new StringBuilder(text.length());
                text.chars()
                        .map(c -> c >= '0' && c <= '9' ? c - '0' + '\u0E50' : c)
                        .forEach(c -> thai.append((char) c));
                yield thai.toString();
            }
        };
    }
}
