package org.samatcha.inequality.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers written in words such as {@code x=3;n=120}. */
final class Inline {

    private Inline() {}

    /** The number after {@code name=}. */
    static double number(String words, String name) {
        Matcher found = Pattern.compile("(?:^|[;, ])" + Pattern.quote(name) + "=(-?[0-9.]+)")
                .matcher(words);
        if (!found.find()) {
            throw new IllegalArgumentException("No " + name + " in " + words);
        }
        return Double.parseDouble(found.group(1));
    }
}
