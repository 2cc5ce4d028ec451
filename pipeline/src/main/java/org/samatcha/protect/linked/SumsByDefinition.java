package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.samatcha.evidence.Cell;
import org.samatcha.evidence.Outcome;
import org.samatcha.evidence.RiskCount;
import org.samatcha.evidence.Split;

/**
 * Tallies that are the sum of others because of what they mean, as the dictionary says: every linked pupil has one of
 * the outcomes and some number of risks, and a risk that is also a group of its own counts the same pupils.
 */
final class SumsByDefinition {

    private static final Map<String, List<List<String>>> SUMS = new HashMap<>();
    /** A tally of everybody in a cell → the tally and the group that count the same. */
    private static final Map<String, Cell> SAME = new HashMap<>();

    static {
        sum("ecd_screened", "ecd_normal_first", "ecd_suspect");
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

    private SumsByDefinition() {}

    private static void sum(String whole, String... parts) {
        SUMS.computeIfAbsent(whole, w -> new ArrayList<>()).add(List.of(parts));
    }

    private static String atRisk(RiskCount risks, String left) {
        return "flow_at_risk_" + risks.id() + left;
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
