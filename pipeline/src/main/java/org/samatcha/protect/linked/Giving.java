package org.samatcha.protect.linked;

import org.samatcha.protect.Foremost;

/** Which published sums may be hidden for the sake of others, in the order in which it is tried. */
enum Giving {
    ALL_BUT_FOREMOST,
    ALL;

    /** Never what would stay known. */
    boolean mayGive(Mask mask, int form, Foremost foremost) {
        return !mask.isKnownAnyway(form) && (this == ALL || !mask.isTelling(form, foremost::has));
    }
}
