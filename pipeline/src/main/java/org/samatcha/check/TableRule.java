package org.samatcha.check;

import java.util.List;

/**
 * A rule about what whole tables add up to, across files and years. No Spark: it judges numbers that were gathered.
 * Always a warning.
 */
public interface TableRule extends Rule {

    List<Notice> judge(Gathered tables);

    /** The usual notice of a table rule: it is about no single line. */
    default Notice about(String file, String field, String seen, String right) {
        return card().notice(file, 0, field, seen, right);
    }
}
