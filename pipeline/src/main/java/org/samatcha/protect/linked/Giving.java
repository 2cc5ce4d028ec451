package org.samatcha.protect.linked;

import java.util.Set;
import org.samatcha.base.AreaLevel;
import org.samatcha.evidence.Split;
import org.samatcha.indicator.FigureKey;

/** Which published sums may be hidden for the sake of others, in the order in which it is tried. */
enum Giving {
    /** All but the headlines: what a report says first of the whole province, all together, by sex and by level. */
    ALL_BUT_HEADLINES,
    ALL;

    private static final Set<String> HEADLINES = Set.of(Split.ALL, "sex", "level");

    /** Never what earlier releases have told: it would stay known. */
    boolean mayGive(Mask mask, int form) {
        return !mask.toldBefore().get(form)
                && switch (this) {
                    case ALL_BUT_HEADLINES -> !mask.isTelling(form, Giving::isHeadline);
                    case ALL -> true;
                };
    }

    private static boolean isHeadline(FigureKey figure) {
        return figure.areaLevel() == AreaLevel.PROVINCE && HEADLINES.contains(figure.dimension());
    }
}
