package org.samatcha.report.screening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samatcha.base.Language;

/**
 * What was seen and what would be right, in Thai. Checks say it in English; {@code thai-phrases.txt} has a line for
 * each way they do. What has no line, such as a text of the file, stays as it is.
 */
public final class ThaiPhrases {

    private static final List<Phrase> PHRASES = read();

    /** {@code letters} of the English phrase do not differ. */
    private record Phrase(Pattern english, String thai, int letters) {

        static Phrase of(String english, String thai) {
            String pattern = "\\Q" + english.replace("*", "\\E(.*)\\Q").replace("#", "\\E(-?[0-9][0-9.,]*)\\Q") + "\\E";
            return new Phrase(
                    Pattern.compile(pattern, Pattern.DOTALL),
                    thai,
                    english.replaceAll("[*#]", "").length());
        }

        String filled(Matcher found) {
            String filled = thai;
            for (int i = 1; i <= found.groupCount(); i++) {
                filled = filled.replaceFirst("[*#]", Matcher.quoteReplacement(ThaiPhrases.of(found.group(i))));
            }
            return filled;
        }
    }

    private ThaiPhrases() {}

    /** A phrase of a notice in either language. */
    public static String of(String english, Language language) {
        return switch (language) {
            case TH -> of(english);
            case EN -> english;
        };
    }

    static String of(String phrase) {
        for (Phrase known : PHRASES) {
            Matcher matcher = known.english.matcher(phrase);
            if (matcher.matches()) {
                return known.filled(matcher);
            }
        }
        return phrase;
    }

    private static List<Phrase> read() {
        List<Phrase> phrases = new ArrayList<>();
        try (InputStream bytes = ThaiPhrases.class.getResourceAsStream("thai-phrases.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line : lines.lines()
                    .filter(text -> text.contains(" = ") && !text.startsWith("//"))
                    .toList()) {
                int at = line.indexOf(" = ");
                phrases.add(Phrase.of(line.substring(0, at), line.substring(at + 3)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        phrases.sort(Comparator.comparingInt(Phrase::letters).reversed());
        return phrases;
    }
}
