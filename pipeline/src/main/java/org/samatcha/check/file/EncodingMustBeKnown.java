package org.samatcha.check.file;

import org.samatcha.check.Rule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A text file is UTF-8 or windows-874 from its first byte to its last. */
public record EncodingMustBeKnown() implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "encoding_known",
                Stage.FILE,
                "แฟ้มไม่ได้เข้ารหัสแบบ UTF-8 หรือ windows-874",
                "The file is neither UTF-8 nor windows-874.");
    }
}
