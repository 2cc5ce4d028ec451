package org.samatcha.capture.workbook;

import java.io.Serializable;

/**
 * A sheet of a workbook.
 *
 * @param name its name as people read it on its tab
 * @param part where its rows stand in the archive
 */
public record Sheet(String name, String part, Sight sight) implements Serializable {

    /** Whether who opens the workbook sees the sheet. */
    public enum Sight {
        SHOWN,
        HIDDEN
    }

    /** Of formats that have no sheets. */
    public static final Sheet NONE = new Sheet("", "", Sight.SHOWN);
}
