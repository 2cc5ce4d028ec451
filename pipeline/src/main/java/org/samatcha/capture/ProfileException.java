package org.samatcha.capture;

/** A profile that cannot be used as written; the message names the profile and what is wrong with it. */
public final class ProfileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProfileException(String message) {
        super(message);
    }
}
