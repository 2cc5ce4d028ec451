package org.samatcha.protect.linked;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samatcha.evidence.Split;
import org.samatcha.indicator.Figure;
import org.samatcha.protect.Thresholds;

/**
 * Counts that the tables of another year tell as well, though years are protected one by one.
 *
 * <p>Who is in the same grade again, or in another school, is counted by the flows of one year where it was, and by the
 * risks of the next where it is now: of a whole province the same people, of a district nearly.
 */
final class OtherYears {

    private static final Map<String, String> NEXT =
            Map.of("flow_repeated", "pupils_risk_repeated", "flow_changed_school", "pupils_risk_moved_school");

    private static final Map<String, String> BEFORE = new HashMap<>();

    static {
        NEXT.forEach((flow, risk) -> BEFORE.put(risk, flow));
    }

    private OtherYears() {}

    /**
     * Takes as known what figures tell that are not too small by themselves, as those of the other year are not either.
     * Not what is so near to it that it must not be known while its figure is hidden.
     */
    static void takeAsKnown(Mask mask, Thresholds thresholds) {
        LinkedTables tables = mask.tables();
        for (int figure = 0; figure < tables.figures().size(); figure++) {
            LinkedFigure linked = tables.figures().get(figure);
            if (mask.isPublished(figure)
                    && linked.row().figure() instanceof Figure.Known known
                    && !thresholds.isNearly(known.numerator(), thresholds.smallestCount())) {
                counted(linked)
                        .filter(sum -> counterpart(tables.unknowns().get(sum.unknown(0)))
                                .isPresent())
                        .ifPresent(mask::takeAsKnown);
            }
        }
    }

    /** What the figures of all years tell of whole provinces, as counts of the other year. */
    static Map<Unknown, Long> told(List<LinkedTables> years) {
        Map<Unknown, Long> told = new HashMap<>();
        for (LinkedTables tables : years) {
            int largest = tables.largestArea();
            for (LinkedFigure figure : tables.figures()) {
                if (figure.row().figure() instanceof Figure.Known known) {
                    counted(figure)
                            .map(sum -> tables.unknowns().get(sum.unknown(0)))
                            .filter(unknown -> unknown.cell().area().length() == largest)
                            .flatMap(OtherYears::counterpart)
                            .ifPresent(unknown -> told.put(unknown, known.numerator()));
                }
            }
        }
        return told;
    }

    /** A figure's numerator, if it is one count. */
    private static Optional<LinearForm> counted(LinkedFigure figure) {
        return figure.stated()
                .map(LinkedFigure.Stated::numerator)
                .filter(sum -> sum.size() == 1 && sum.factor(0) == 1 && sum.constant() == 0);
    }

    private static Optional<Unknown> counterpart(Unknown unknown) {
        if (!unknown.cell().dimension().equals(Split.ALL)) {
            return Optional.empty();
        }
        int year = unknown.cell().year();
        return NEXT.containsKey(unknown.tally())
                ? Optional.of(
                        new Unknown(NEXT.get(unknown.tally()), unknown.cell().in(year + 1)))
                : Optional.ofNullable(BEFORE.get(unknown.tally()))
                        .map(flow -> new Unknown(flow, unknown.cell().in(year - 1)));
    }
}
