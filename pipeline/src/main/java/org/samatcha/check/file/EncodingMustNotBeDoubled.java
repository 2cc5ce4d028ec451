package org.samatcha.check.file;

import org.samatcha.check.Rule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * Thai text was not decoded with a wrong table and saved again. TIS-620 read as Latin-1 gives letters with accents
 * ({@code ÃËÑÊ} for รหัส), UTF-8 read as Latin-1 {@code à¸£}, UTF-8 read as windows-874 {@code เธฃ}. The letters can be
 * brought back only where the file was exported, so it is refused.
 */
public record EncodingMustNotBeDoubled() implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "encoding_not_doubled",
                Stage.FILE,
                "ข้อความภาษาไทยเพี้ยนเพราะถูกแปลงรหัสอักษรผิดมาก่อน",
                "The Thai text was decoded with the wrong table and saved again.");
    }
}
