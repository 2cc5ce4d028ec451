package org.samatcha.jobs.release;

import java.util.List;

/** Rows of a question's answer; a value is null where there is none. */
record Answer(List<String> columns, List<Object[]> rows) {

    Answer {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
