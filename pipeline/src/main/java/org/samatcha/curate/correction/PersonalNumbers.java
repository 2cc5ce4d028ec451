package org.samatcha.curate.correction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samatcha.capture.PersonId;
import org.samatcha.capture.ThaiText;

/** Keeps personal numbers out of files of corrections, which people send to one another. */
final class PersonalNumbers {

    private static final Pattern LIKE_ONE =
            Pattern.compile("(?<![0-9])(?:[0-9]|[Gg])(?:[ -]?[0-9]){12}(?![0-9])", Pattern.UNICODE_CASE);

    private PersonalNumbers() {}

    static void refuse(String fileName, String yaml) {
        List<String> lines = yaml.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher number = LIKE_ONE.matcher(ThaiText.asciiDigits(lines.get(i)));
            while (number.find()) {
                PersonId.Kind kind = PersonId.read(number.group()).kind();
                if (kind == PersonId.Kind.CITIZEN || kind == PersonId.Kind.G_CODE) {
                    throw new CorrectionException(fileName + " line " + (i + 1)
                            + ": this looks like a personal number, which may not stand in a file of corrections;"
                            + " match on file and line, or on the school and other columns");
                }
            }
        }
    }
}
