package org.samatcha.jobs.generate.place;

/**
 * A school, college or learning encouragement centre; invented.
 *
 * @param municipal whether it lies in a municipality, as the file writes it
 * @param flexible whether it offers flexible education, as the file writes it
 * @param povertyTilt how far poor families prefer it (positive) or avoid it (negative); log weight per step of poverty
 * @param pull relative weight with which pupils of its district choose it
 */
public record School(
        String id,
        String smis,
        String obec,
        String name,
        SchoolKind kind,
        District district,
        Tambon tambon,
        Place municipal,
        Offer flexible,
        double povertyTilt,
        double pull) {

    /** Where the school stands. */
    public enum Place {
        MUNICIPAL,
        NOT_MUNICIPAL
    }

    /** How the school teaches. */
    public enum Offer {
        FLEXIBLE,
        STANDARD
    }
}
