package org.samatcha.check.file;

import java.util.List;
import org.samatcha.check.FileFacts;
import org.samatcha.check.FileRule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** A file has at least one row under its header. */
public record FilesMustHaveDataRows() implements FileRule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "file_has_data_rows",
                Stage.FILE,
                "แฟ้มมีแต่หัวตาราง ไม่มีแถวข้อมูล",
                "The file has a header but no row of data.");
    }

    @Override
    public Watch over(FileFacts file) {
        return (Ending) read -> read > 0 ? List.of() : List.of(about(file, "", "no row", "at least one row"));
    }
}
