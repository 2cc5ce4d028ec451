package org.samatcha.check.file;

import org.samatcha.check.Rule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A file of the inputs can be opened and read to its end. */
public record FileMustBeReadable() implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "file_readable", Stage.FILE, "เปิดหรืออ่านแฟ้มไม่ได้", "The file cannot be opened or read.");
    }
}
