package org.samatcha.report.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that a check can say of a file has a Thai phrase; found in the sources of the checks themselves. */
class ThaiPhrasesTest {

    private static final Path ROOT = Path.of(System.getProperty("samatcha.root"));
    private static final List<String> SOURCES = List.of(
            "pipeline/src/main/java/org/samatcha/capture",
            "pipeline/src/main/java/org/samatcha/catalog/FieldType.java",
            "pipeline/src/main/java/org/samatcha/check",
            "pipeline/src/main/java/org/samatcha/curate",
            "jobs/src/main/java/org/samatcha/jobs/ingest");

    /** Where notices are made, and methods that give a part of one. */
    private static final Pattern SAYS = Pattern.compile(
            "\\b(new UnreadableException|notice|about|wrong|refused|broken|holdBack|link|eachAfter)(?=[(])|\\breturn(?= )");

    /** Two words of lower case. */
    private static final Pattern ENGLISH = Pattern.compile("[a-z]{2,}[ ,]+[a-z]{2,}");

    /** Messages about corrections and profiles, for who writes them; what a terminal prints. */
    private static final Pattern ELSEWHERE = Pattern.compile("Explained|Accounts|correction|Profile");

    /** What is said to programmers, not of a file. */
    private static final Pattern NOT_OF_A_FILE = Pattern.compile("no row after .*|no record after .*");

    @Test
    void everyPhraseOfACheckHasAThaiOne() throws IOException {
        Set<String> english = new TreeSet<>();
        for (Path file : files()) {
            for (String phrase : phrases(Files.readString(file))) {
                String thai = ThaiPhrases.of(phrase);
                if (ENGLISH.matcher(thai.replaceAll("windows-874|CSV|JSON|Excel|xlsx", ""))
                                .find()
                        && !NOT_OF_A_FILE.matcher(phrase).matches()) {
                    english.add(file.getFileName() + ": " + phrase);
                }
            }
        }
        assertEquals(
                "",
                String.join("\n", english),
                "add a line for each to thai-phrases.txt, # for a number and * for anything else");
    }

    @Test
    void thePhrasesAreFound() throws IOException {
        assertEquals(
                List.of("a folder that cannot be listed"),
                phrases("passedOver.add(notice(within, \"a folder that cannot be listed\"));"));
        assertEquals(
                List.of("more than 7 cells of 7"),
                phrases("return \"more than \" + MOST_COLUMNS + \" cells of \" + a.of(\"x y\");"));
        assertEquals(List.of("at most two"), phrases("case A -> wrong(row, \"a\", \"at most two\");"));
    }

    @Test
    void aPhraseWithinAPhraseIsThaiToo() {
        assertEquals(
                "แฟ้มตารางที่เสีย หยุดอ่านหลังแถวที่ 12",
                ThaiPhrases.of("a damaged workbook; reading stopped after row 12"));
        assertEquals("4001 ปี 2566: 600 จาก 1200 ในปี 2565", ThaiPhrases.of("4001 in 2566: 600 after 1200 in 2565"));
        assertEquals("ศูนย์ Learn in Town", ThaiPhrases.of("ศูนย์ Learn in Town"));
    }

    @Test
    void codesAreNamedAsFilesSpellThem() {
        assertEquals("one of หญิง, ชาย", Spellings.inFiles("sex", "one of female, male"));
        assertEquals("อย่างใดอย่างหนึ่งใน หญิง, ชาย", ThaiPhrases.of("one of หญิง, ชาย"));
        assertEquals("one of 0, 1", Spellings.inFiles("gm", "one of 0, 1"));
        assertEquals("a text", Spellings.inFiles("sex", "a text"));
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String source : SOURCES) {
            try (Stream<Path> below = Files.walk(ROOT.resolve(source))) {
                below.filter(file -> file.toString().endsWith(".java")
                                && !ELSEWHERE.matcher(file.toString()).find())
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    /** The texts that stand as arguments where a notice is made; parts that are not texts are a 7. */
    private static List<String> phrases(String java) {
        List<String> phrases = new ArrayList<>();
        String code = java.replaceAll("(?m)^\\s*(\\*|//|/\\*).*$", "").replaceAll("'\\\\?.'", "7");
        Matcher says = SAYS.matcher(code);
        while (says.find()) {
            for (String argument : arguments(code, says.end())) {
                String phrase = phrase(argument);
                if (ENGLISH.matcher(phrase).find() && !phrases.contains(phrase)) {
                    phrases.add(phrase);
                }
            }
        }
        return phrases;
    }

    /** Splits at the commas, question marks and colons outside of texts and brackets, down to the end of the call. */
    private static List<String> arguments(String code, int from) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        int depth = 0;
        boolean inText = false;
        for (int i = code.charAt(from) == '(' ? from + 1 : from; i < code.length(); i++) {
            char c = code.charAt(i);
            inText ^= c == '"' && code.charAt(i - 1) != '\\';
            if (!inText) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth < 0 || c == ';') {
                    break;
                }
                if (depth == 0 && ",?:".indexOf(c) >= 0) {
                    arguments.add(argument.toString());
                    argument.setLength(0);
                    continue;
                }
            }
            argument.append(c);
        }
        arguments.add(argument.toString());
        return arguments;
    }

    /** A text that is put together with pluses; blank when the argument is something else. */
    private static String phrase(String argument) {
        StringBuilder phrase = new StringBuilder();
        int depth = 0;
        boolean inText = false;
        boolean other = false;
        for (int i = 0; i < argument.length(); i++) {
            char c = argument.charAt(i);
            boolean isQuote = c == '"';
            if (isQuote && !inText && depth == 0 && other) {
                phrase.append('7');
                other = false;
            }
            inText ^= isQuote;
            if (inText && !isQuote && depth == 0) {
                phrase.append(c);
            } else if (!inText && !isQuote) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                other |= !Character.isWhitespace(c) && c != '+';
            }
        }
        return other && phrase.length() > 0 ? phrase.append('7').toString() : phrase.toString();
    }
}
