package org.samatcha.curate;

import org.samatcha.catalog.DatasetCard;

/** Which curated column says how many people a row stands for, so that totals can be compared with an earlier run. */
public final class CountedColumn {

    private CountedColumn() {}

    /**
     * Pupils, children outside the system, children due for screening, registered people, participants; blank for
     * schools, of which each row is one.
     */
    public static String of(DatasetCard card) {
        return switch (card.id()) {
            case "enrolment" -> "pupils";
            case "dropout" -> "children";
            case "early_childhood" -> "target";
            case "population" -> "population";
            case "learning" -> "participants";
            default -> "";
        };
    }
}
