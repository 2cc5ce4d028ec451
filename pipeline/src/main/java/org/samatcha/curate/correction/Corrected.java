package org.samatcha.curate.correction;

import java.util.List;
import org.samatcha.capture.Captured;

/** What corrections made of one row of a file. */
public sealed interface Corrected {

    /** The row goes on, perhaps with other texts. */
    record Kept(Captured row, List<Correction> flags) implements Corrected {}

    /** The row is no data, says {@code by}. */
    record Dropped(Captured row, Correction by) implements Corrected {}
}
