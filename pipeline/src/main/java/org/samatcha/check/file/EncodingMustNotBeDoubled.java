package org.samatcha.check.file;

import java.util.regex.Pattern;
import org.samatcha.check.Rule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * Thai text was not decoded with a wrong table and saved again. TIS-620 read as Latin-1 gives letters with accents
 * ({@code ÃËÑÊ} for รหัส), UTF-8 read as Latin-1 {@code à¸£}, UTF-8 read as windows-874 {@code เธฃ}. The letters can be
 * brought back only where the file was exported, so it is refused.
 */
public record EncodingMustNotBeDoubled() implements Rule {

    private static final Pattern GARBLED =
            Pattern.compile("[\\u00C0-\\u00FF]{3,}|(?:\\u00E0[\\u00B8\\u00B9].){2,}|(?:\\u0E40[\\u0E18\\u0E19].){3,}");

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "encoding_not_doubled",
                Stage.FILE,
                "ข้อความภาษาไทยเพี้ยนเพราะถูกแปลงรหัสอักษรผิดมาก่อน",
                "The Thai text was decoded with the wrong table and saved again.");
    }

    /** Whether a text shows one of the traces. */
    public static boolean isGarbled(String text) {
        return GARBLED.matcher(text).find();
    }
}
