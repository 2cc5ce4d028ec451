package org.samatcha.protect.linked;

import java.util.Set;
import org.samatcha.base.AreaLevel;
import org.samatcha.evidence.Split;
import org.samatcha.indicator.FigureKey;

/** Which published sums may be hidden for the sake of others, in the order in which it is tried. */
enum Giving {
    /** Not what a report says first of the whole province: all together, by sex and by level. */
    ALL_BUT_HEADLINES(Set.of(Split.ALL, "sex", "level")),
    ALL(Set.of());

    private final Set<String> headlines;

    Giving(Set<String> headlines) {
        this.headlines = headlines;
    }

    /** Never what would stay known. */
    boolean mayGive(Mask mask, int form) {
        return !mask.isKnownAnyway(form) && !mask.isTelling(form, this::isHeadline);
    }

    private boolean isHeadline(FigureKey figure) {
        return figure.areaLevel() == AreaLevel.PROVINCE && headlines.contains(figure.dimension());
    }
}
