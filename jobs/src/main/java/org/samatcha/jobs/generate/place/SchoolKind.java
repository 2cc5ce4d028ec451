package org.samatcha.jobs.generate.place;

/**
 * What a school offers, whom it belongs to, and how many residents stand behind one school of its kind.
 *
 * <p>{@code pull} is how strongly pupils of a level choose it; {@code residentsNeeded} is the smallest district that
 * has one, 0 when every district has at least one.
 */
public enum SchoolKind {
    PRIMARY("สพฐ.", "10", 6_000, 0, 1.0),
    EXPANDED("สพฐ.", "10", 14_000, 0, 1.4),
    SECONDARY("สพฐ.", "10", 18_000, 0, 5.0),
    PRIVATE("สช.", "11", 16_000, 8_000, 2.4),
    MUNICIPAL("อปท.", "30", 20_000, 9_000, 2.4),
    MONASTIC("พศ.", "70", 30_000, 9_500, 0.5),
    VOCATIONAL("อาชีวะ", "13", 25_000, 9_500, 1.0),
    DOLE_CENTRE("สกร.", "12", Integer.MAX_VALUE, 0, 1.0);

    private final String agency;
    private final String agencyDigits;
    private final int residentsEach;
    private final int residentsNeeded;
    private final double pull;

    SchoolKind(String agency, String agencyDigits, int residentsEach, int residentsNeeded, double pull) {
        this.agency = agency;
        this.agencyDigits = agencyDigits;
        this.residentsEach = residentsEach;
        this.residentsNeeded = residentsNeeded;
        this.pull = pull;
    }

    public String agency() {
        return agency;
    }

    /** First two digits of the ten-digit school code. */
    public String agencyDigits() {
        return agencyDigits;
    }

    public double pull() {
        return pull;
    }

    /** Schools of this kind in a district with so many residents. */
    int countFor(int residents) {
        if (residents < residentsNeeded) {
            return 0;
        }
        return Math.max(1, (int) StrictMath.round((double) residents / residentsEach));
    }

    public boolean offersPrimary() {
        return this == PRIMARY || this == EXPANDED || this == PRIVATE || this == MUNICIPAL;
    }

    public boolean offersLowerSecondary() {
        return this == EXPANDED || this == SECONDARY || this == PRIVATE || this == MUNICIPAL || this == MONASTIC;
    }

    public boolean offersUpperSecondary() {
        return this == SECONDARY || this == MONASTIC;
    }
}
