package org.samatcha.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.samatcha.capture.RawRow;

/** The rules of a table's rows, stage after stage: a row with an error at one stage is not judged by the next. */
public final class StagedRules {

    private final List<RowRule> rules;
    private final List<Stage> stages;

    /** {@code rules} are in the order of their stages. */
    public StagedRules(List<RowRule> rules) {
        this.rules = List.copyOf(rules);
        this.stages = rules.stream().map(rule -> rule.card().stage()).toList();
    }

    /** Tells every notice about a row; the first error among them, if there is one. */
    public Optional<Notice> judge(RawRow row, Consumer<Notice> tell) {
        Optional<Notice> error = Optional.empty();
        Stage failed = null;
        for (int i = 0; i < rules.size(); i++) {
            if (failed != null && stages.get(i) != failed) {
                break;
            }
            for (Notice notice : rules.get(i).judge(row)) {
                tell.accept(notice);
                if (error.isEmpty() && notice.severity() == Severity.ERROR) {
                    error = Optional.of(notice);
                    failed = stages.get(i);
                }
            }
        }
        return error;
    }
}
