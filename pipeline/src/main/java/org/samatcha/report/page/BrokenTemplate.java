package org.samatcha.report.page;

/** A template or a text that whoever edits it must mend; says the file, the line and what is wrong there. */
public final class BrokenTemplate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenTemplate(String file, int line, String problem, Throwable cause) {
        super(file + ":" + line + ": " + problem, cause);
    }

    BrokenTemplate(String file, String problem) {
        super(file + ": " + problem);
    }
}
