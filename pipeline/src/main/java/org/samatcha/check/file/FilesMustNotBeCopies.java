package org.samatcha.check.file;

import org.samatcha.check.Rule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * A file is among the inputs once. A second copy under another name would count everybody in it twice, so it is
 * refused; the first in the order of names is read.
 */
public record FilesMustNotBeCopies() implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.error(
                "file_once",
                Stage.FILE,
                "เนื้อหาแฟ้มซ้ำกับอีกแฟ้มหนึ่งทุกตัวอักษร",
                "The file is a copy of another file, byte for byte.");
    }
}
