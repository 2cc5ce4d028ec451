package org.samatcha.check;

import java.io.Serializable;
import org.samatcha.base.BilingualText;

/** What users read about a rule: its stable id, stage and severity, and the sentence that says what is wrong. */
public record RuleCard(String id, Stage stage, Severity severity, BilingualText sentence) implements Serializable {

    public static RuleCard error(String id, Stage stage, String th, String en) {
        return new RuleCard(id, stage, Severity.ERROR, BilingualText.of(th, en));
    }

    public static RuleCard warning(String id, Stage stage, String th, String en) {
        return new RuleCard(id, stage, Severity.WARNING, BilingualText.of(th, en));
    }

    /**
     * A notice about a place in a file. {@code seen} must not hold a name; what looks like a personal number is masked
     * here, also in {@code right}, whatever a rule lets through.
     */
    public Notice notice(String file, long line, String field, String seen, String right) {
        return new Notice(id, severity, file, line, field, Mask.text(seen), Mask.numbers(right));
    }
}
