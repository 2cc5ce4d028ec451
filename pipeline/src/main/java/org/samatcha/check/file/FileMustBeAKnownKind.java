package org.samatcha.check.file;

import org.samatcha.check.Rule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A file among the inputs is of a kind that can be read; others are passed over and named here. */
public record FileMustBeAKnownKind() implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "file_kind_known", Stage.FILE, "แฟ้มชนิดนี้ไม่ได้อ่าน", "A file of this kind is not read.");
    }
}
