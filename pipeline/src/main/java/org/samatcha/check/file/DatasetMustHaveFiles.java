package org.samatcha.check.file;

import org.samatcha.check.Rule;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/** Every dataset that indicators need has at least one file. Without it, its indicators are missing. */
public record DatasetMustHaveFiles() implements Rule {

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "dataset_has_files", Stage.FILE, "ไม่มีแฟ้มของชุดข้อมูลนี้", "There is no file of this dataset.");
    }
}
