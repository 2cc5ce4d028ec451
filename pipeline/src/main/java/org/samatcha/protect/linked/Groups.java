package org.samatcha.protect.linked;

/** Unknowns that hang together because they stand in the same forms; a group goes by its lowest unknown. */
final class Groups {

    private final int[] root;

    Groups(int unknowns) {
        root = new int[unknowns];
        for (int unknown = 0; unknown < unknowns; unknown++) {
            root[unknown] = unknown;
        }
    }

    /** All unknowns of the forms hang together. */
    void join(LinearForm... forms) {
        int first = -1;
        for (LinearForm form : forms) {
            for (int i = 0; i < form.size(); i++) {
                int group = of(form.unknown(i));
                if (first >= 0 && group != first) {
                    root[Math.max(group, first)] = Math.min(group, first);
                }
                first = first < 0 ? group : Math.min(group, first);
            }
        }
    }

    int of(int unknown) {
        int at = unknown;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
