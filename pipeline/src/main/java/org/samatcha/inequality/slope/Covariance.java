package org.samatcha.inequality.slope;

/** Covariance of the intercept and the slope of a fitted line; NaN where the error is not known. */
record Covariance(double intercept, double between, double slope) {

    static final Covariance UNKNOWN = new Covariance(Double.NaN, Double.NaN, Double.NaN);

    /**
     * Sandwich covariance, HC1: J/(J − 2) times the sum of the squared influences of the J groups.
     *
     * @param ofIntercept influence of each group on the intercept
     * @param ofSlope influence of each group on the slope
     */
    static Covariance sandwich(double[] ofIntercept, double[] ofSlope) {
        double size = ofSlope.length;
        double correction = size / (size - 2);
        double a = 0;
        double ab = 0;
        double b = 0;
        for (int j = 0; j < size; j++) {
            a += ofIntercept[j] * ofIntercept[j];
            ab += ofIntercept[j] * ofSlope[j];
            b += ofSlope[j] * ofSlope[j];
        }
        return new Covariance(correction * a, correction * ab, correction * b);
    }

    /** Standard error of a function of the two with this gradient (delta method). */
    double errorOf(double byIntercept, double bySlope) {
        return Math.sqrt(byIntercept * byIntercept * intercept
                + 2 * byIntercept * bySlope * between
                + bySlope * bySlope * slope);
    }
}
