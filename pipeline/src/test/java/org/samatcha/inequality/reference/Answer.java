package org.samatcha.inequality.reference;

/** What our code says to one expected number. */
sealed interface Answer {

    /**
     * Our number.
     *
     * @param relative largest relative difference from the expected number that counts as equal; for expected numbers
     *     below 1e-6 in size the comparison is absolute, 1e-12
     */
    record Number(double value, double relative) implements Answer {

        boolean matches(double expected) {
            if (Double.isNaN(expected)) {
                return Double.isNaN(value);
            }
            double allowed = Math.abs(expected) < 1e-6 ? 1e-12 : relative * Math.abs(expected);
            return Math.abs(value - expected) <= allowed;
        }
    }

    /** Our number, compared on the scale of the expected number itself (published roundings, Monte-Carlo errors). */
    record Near(double value, double absolute) implements Answer {

        boolean matches(double expected) {
            return Math.abs(value - expected) <= absolute;
        }
    }

    /** Our word, for the few expected values that are not numbers. */
    record Word(String word) implements Answer {

        boolean matches(String expected) {
            return word.equalsIgnoreCase(expected);
        }
    }

    /** Deliberately not matched, with the argument that the page prints. */
    record NotMatched(String why) implements Answer {}

    static Answer closedForm(double value) {
        return new Number(value, 1e-9);
    }

    static Answer fitted(double value) {
        return new Number(value, 1e-6);
    }
}
