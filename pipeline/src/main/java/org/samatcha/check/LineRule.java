package org.samatcha.check;

import java.util.List;
import org.samatcha.capture.RawRow;

/** A rule about one line of a file whose cells became several rows, for example a school with its grades. */
public interface LineRule extends Rule {

    /** What is wrong with the line; {@code rows} are never none. */
    List<Notice> judge(List<RawRow> rows);
}
