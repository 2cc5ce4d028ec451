package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.samatcha.evidence.Cell;
import org.samatcha.evidence.Level;
import org.samatcha.evidence.Outcome;
import org.samatcha.evidence.Risk;
import org.samatcha.evidence.RiskCount;
import org.samatcha.evidence.Split;

/**
 * Tallies that are the sum of others because of what they mean, as the dictionary says: every linked pupil has one of
 * the outcomes and some number of risks, a risk that is also a group of its own counts the same pupils, and the pupils
 * of one year that are put beside those of the next are the enrolled ones. Linked pupils are some of them.
 */
final class SumsByDefinition {

    private static final Map<String, List<List<String>>> SUMS = new HashMap<>();
    /** A tally of everybody in a cell → the tally and the group that count the same. */
    private static final Map<String, Cell> SAME = new HashMap<>();

    static {
        sum("ecd_screened", "ecd_normal_first", "ecd_suspect");
        sum("apparent_pupils", "pupils");
        sum(
                "apparent_school_pupils",
                Level.all().stream()
                        .filter(level -> !level.equals(Level.PRE_PRIMARY))
                        .map(level -> "pupils_" + level.id())
                        .toArray(String[]::new));
        sum(
                "flow_pupils",
                Arrays.stream(Outcome.values())
                        .map(outcome -> "flow_" + outcome.id())
                        .toArray(String[]::new));
        for (String left : List.of("", "_left")) {
            String all = left.isEmpty() ? "flow_pupils" : "flow_left";
            sum(all, atRisk(RiskCount.NONE, left), atRisk(RiskCount.ANY, left));
            sum(
                    atRisk(RiskCount.ANY, left),
                    Stream.of(RiskCount.ONE, RiskCount.TWO, RiskCount.THREE_OR_MORE)
                            .map(risks -> atRisk(risks, left))
                            .toArray(String[]::new));
            sum("flow_risk_extremely_poor" + left, all);
            SAME.put("flow_risk_extremely_poor" + left, new Cell("", 0, "poverty", "extremely_poor"));
            sum("flow_risk_disabled" + left, all);
            SAME.put("flow_risk_disabled" + left, new Cell("", 0, "disability", "disabled"));
        }
    }

    /** A tally of linked pupils → the tally of all those enrolled whom it is a part of. */
    private static final Map<String, String> ENROLLED = new HashMap<>();

    static {
        ENROLLED.put("flow_pupils", "pupils");
        for (RiskCount risks : List.of(RiskCount.ONE, RiskCount.TWO, RiskCount.THREE_OR_MORE)) {
            ENROLLED.put(atRisk(risks, ""), "pupils_at_risk_" + risks.id());
        }
        for (Risk risk : Risk.values()) {
            ENROLLED.put("flow_risk_" + risk.id(), "pupils_risk_" + risk.id());
        }
    }

    private SumsByDefinition() {}

    private static void sum(String whole, String... parts) {
        SUMS.computeIfAbsent(whole, w -> new ArrayList<>()).add(List.of(parts));
    }

    private static String atRisk(RiskCount risks, String left) {
        return "flow_at_risk_" + risks.id() + left;
    }

    /** The count of enrolled pupils that is not less than one of linked pupils. */
    static Optional<Unknown> enrolled(Unknown part, TallyMeanings meanings) {
        return Optional.ofNullable(ENROLLED.get(part.tally()))
                .map(tally -> meanings.plainest(new Unknown(tally, part.cell())));
    }

    /** Lists of counts, each of which adds up to {@code whole}. */
    static List<List<Unknown>> of(Unknown whole, TallyMeanings meanings) {
        Cell same = SAME.get(whole.tally());
        if (same != null && !whole.cell().dimension().equals(Split.ALL)) {
            return List.of();
        }
        Cell cell = same == null ? whole.cell() : whole.cell().at(same.dimension(), same.category());
        return SUMS.getOrDefault(whole.tally(), List.of()).stream()
                .map(parts -> parts.stream()
                        .map(part -> meanings.plainest(new Unknown(part, cell)))
                        .toList())
                .toList();
    }
}
