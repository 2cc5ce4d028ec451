package org.samatcha.jobs;

/** A file of the inputs changed while it was being read; nothing made of it is kept, exit 1. */
public final class InputChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InputChanged(String file) {
        super("The file " + file + " changed while it was being read. Nothing was published; run again when it is"
                + " complete.");
    }
}
