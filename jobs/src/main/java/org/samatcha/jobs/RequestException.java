package org.samatcha.jobs;

/** A request that cannot be met as asked; its message is shown to the user without a stack trace, exit 2. */
public final class RequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RequestException(String message) {
        super(message);
    }
}
