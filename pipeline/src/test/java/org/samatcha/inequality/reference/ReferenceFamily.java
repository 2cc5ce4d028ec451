package org.samatcha.inequality.reference;

/** Computes with our code every expected number of one family of the reference table. */
interface ReferenceFamily {

    /** The value of the column {@code family}. */
    String family();

    /** Our answer; throws when it does not know the row's function or output, so that no row goes unanswered. */
    Answer answer(ReferenceRow row);
}
