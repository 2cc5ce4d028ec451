package org.samatcha.protect.linked;

import java.util.Set;
import org.samatcha.evidence.Cell;
import org.samatcha.evidence.Split;

/** Which published sums may be hidden for the sake of others, in the order in which it is tried. */
enum Giving {
    /** All but the headlines: what a report says first of the whole province, all together, by sex and by level. */
    ALL_BUT_HEADLINES,
    ALL;

    private static final Set<String> HEADLINES = Set.of(Split.ALL, "sex", "level");

    /** {@code largest} is the number of digits in the code of the largest area. */
    boolean mayGive(Cell cell, int largest) {
        return switch (this) {
            case ALL_BUT_HEADLINES -> cell.area().length() > largest || !HEADLINES.contains(cell.dimension());
            case ALL -> true;
        };
    }
}
