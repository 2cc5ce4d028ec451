package org.samatcha.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.samatcha.capture.RawRow;

/** The rules of a table's rows, stage after stage: a row with an error at one stage is not judged by the next. */
public final class StagedRules {

    private final List<RowRule> rules;
    private final List<Stage> stages;
    private final List<RowRule> beyondCells;
    private final List<Stage> stagesBeyondCells;
    private final GoodCells cells;

    /** {@code rules} are in the order of their stages. */
    public StagedRules(List<RowRule> rules) {
        this.rules = List.copyOf(rules);
        this.stages = stages(this.rules);
        this.beyondCells =
                this.rules.stream().filter(rule -> !(rule instanceof CellRule)).toList();
        this.stagesBeyondCells = stages(beyondCells);
        this.cells = new GoodCells(this.rules.stream()
                .filter(CellRule.class::isInstance)
                .map(CellRule.class::cast)
                .toList());
    }

    private static List<Stage> stages(List<RowRule> rules) {
        return rules.stream().map(rule -> rule.card().stage()).toList();
    }

    /** Tells every notice about a row; the first error among them, if there is one. */
    public Optional<Notice> judge(RawRow row, Consumer<Notice> tell) {
        return cells.areAllOf(row) ? judge(row, tell, beyondCells, stagesBeyondCells) : judge(row, tell, rules, stages);
    }

    private static Optional<Notice> judge(RawRow row, Consumer<Notice> tell, List<RowRule> rules, List<Stage> stages) {
        Optional<Notice> error = Optional.empty();
        Stage failed = null;
        for (int i = 0; i < rules.size(); i++) {
            if (failed != null && stages.get(i) != failed) {
                break;
            }
            List<Notice> notices = rules.get(i).judge(row);
            for (int n = 0; n < notices.size(); n++) {
                Notice notice = notices.get(n);
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
