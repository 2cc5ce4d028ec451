package org.samatcha.check.file;

import org.samatcha.check.Rule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A file of the inputs is itself, not a link to somewhere else: what a link leads to may change, lie outside the folder
 * or not exist.
 */
public record FilesMustNotBeLinks() implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "file_not_link",
                Stage.FILE,
                "แฟ้มนี้เป็นลิงก์ ไม่ใช่ตัวแฟ้ม จึงไม่ได้อ่าน",
                "The file is a symbolic link and was not read.");
    }
}
