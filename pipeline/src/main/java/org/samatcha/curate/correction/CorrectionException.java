package org.samatcha.curate.correction;

/** A file of corrections that cannot be used as written; the message names the file, the line and what is wrong. */
public final class CorrectionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CorrectionException(String message) {
        super(message);
    }
}
