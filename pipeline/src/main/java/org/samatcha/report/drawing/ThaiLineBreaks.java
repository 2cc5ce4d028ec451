package org.samatcha.report.drawing;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Where a Thai text may break into lines: between the words that ICU finds, except inside a name or term of the
 * keep-together list (districts, official terms), which ICU's dictionary does not know.
 *
 * <p>Safe for use by several threads.
 */
public final class ThaiLineBreaks {

    /** U+200B: a place where a line may break and nothing is printed. */
    public static final char BREAK = '\u200B';

    private static final BreakIterator WORDS = BreakIterator.getLineInstance(new ULocale("th"));
    private static final ThaiLineBreaks STANDARD = read("keep-together.txt");

    private final List<String> keepTogether;

    public ThaiLineBreaks(List<String> keepTogether) {
        this.keepTogether = List.copyOf(keepTogether);
    }

    /** With the names and terms that ship with the reports. */
    public static ThaiLineBreaks standard() {
        return STANDARD;
    }

    /** {@code text} with {@link #BREAK} wherever a line may break between two Thai letters. */
    public String mark(String text) {
        if (text.chars().noneMatch(ThaiLineBreaks::isThai)) {
            return text;
        }
        StringBuilder marked = new StringBuilder(text.length() + 16);
        int from = 0;
        for (int at : breaks(text)) {
            if (isThai(text.charAt(at - 1)) && isThai(text.charAt(at))) {
                marked.append(text, from, at).append(BREAK);
                from = at;
            }
        }
        return marked.append(text, from, text.length()).toString();
    }

    /** The unbreakable pieces of a text, each with the spaces that follow it. */
    public List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at : breaks(text)) {
            pieces.add(text.substring(from, at));
            from = at;
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    private TreeSet<Integer> breaks(String text) {
        TreeSet<Integer> breaks = new TreeSet<>();
        BreakIterator words = WORDS.clone();
        words.setText(text);
        words.first();
        for (int at = words.next(); at != BreakIterator.DONE; at = words.next()) {
            if (at < text.length()) {
                breaks.add(at);
            }
        }
        List<int[]> kept = new ArrayList<>();
        for (String term : keepTogether) {
            for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length())) {
                kept.add(new int[] {at, at + term.length()});
            }
        }
        // Edges first: a term that lies inside a longer one must not break it.
        kept.forEach(term -> {
            edge(breaks, text, term[0]);
            edge(breaks, text, term[1]);
        });
        kept.forEach(term -> breaks.subSet(term[0], false, term[1], false).clear());
        return breaks;
    }

    /** A known term starts and ends at a word's edge, where no mark would be torn from its letter. */
    private static void edge(TreeSet<Integer> breaks, String text, int at) {
        if (at > 0 && at < text.length() && isThaiStart(text.charAt(at)) && !isLeadingVowel(text.charAt(at - 1))) {
            breaks.add(at);
        }
    }

    private static boolean isThai(int c) {
        return c >= 0x0E01 && c <= 0x0E5B;
    }

    /** A consonant or a leading vowel: what a word can start with. */
    private static boolean isThaiStart(char c) {
        return c >= 0x0E01 && c <= 0x0E2E || isLeadingVowel(c);
    }

    private static boolean isLeadingVowel(char c) {
        return c >= 0x0E40 && c <= 0x0E44;
    }

    private static ThaiLineBreaks read(String resource) {
        try (InputStream in = ThaiLineBreaks.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new ThaiLineBreaks(lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + resource + " cannot be read", e);
        }
    }
}
