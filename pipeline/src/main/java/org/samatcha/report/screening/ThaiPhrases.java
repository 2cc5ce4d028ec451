package org.samatcha.report.screening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was seen and what would be right, in Thai. Checks say it in English; {@code thai-phrases.txt} has a line for
 * each way they do, {@code English = Thai}, with {@code *} for what differs. What has no line stays in English.
 */
final class ThaiPhrases {

    private static final List<Phrase> PHRASES = read();

    private record Phrase(Pattern english, String thai) {}

    private ThaiPhrases() {}

    static String of(String phrase) {
        for (Phrase known : PHRASES) {
            Matcher matcher = known.english.matcher(phrase);
            if (matcher.matches()) {
                String thai = known.thai;
                for (int i = 1; i <= matcher.groupCount(); i++) {
                    thai = thai.replaceFirst("\\*", Matcher.quoteReplacement(matcher.group(i)));
                }
                return thai;
            }
        }
        return phrase;
    }

    private static List<Phrase> read() {
        List<Phrase> phrases = new ArrayList<>();
        try (InputStream bytes = ThaiPhrases.class.getResourceAsStream("thai-phrases.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line :
                    lines.lines().filter(text -> text.contains(" = ")).toList()) {
                int at = line.indexOf(" = ");
                String english = List.of(line.substring(0, at).split("\\*", -1)).stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("(.*)"));
                phrases.add(new Phrase(Pattern.compile(english, Pattern.DOTALL), line.substring(at + 3)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return phrases;
    }
}
