package org.samatcha.base;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Dictionary order: Thai sorts by consonant before leading vowel, which plain text comparison gets wrong. */
public final class ThaiOrder {

    private ThaiOrder() {}

    /** A sorted copy, by the text that {@code text} gives. */
    public static <T> List<T> sorted(List<T> items, Function<T, String> text, Language language) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag(language.tag()));
        return items.stream()
                .sorted(Comparator.comparing(text, collator::compare))
                .toList();
    }
}
