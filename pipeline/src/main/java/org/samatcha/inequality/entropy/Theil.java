package org.samatcha.inequality.entropy;

import java.util.Arrays;
import org.samatcha.inequality.groups.Comparison;
import org.samatcha.inequality.groups.Form;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.Measure;
import org.samatcha.inequality.groups.Need;
import org.samatcha.inequality.groups.Result;

/**
 * Theil index and mean log deviation between groups, times 1000, with errors by the delta method.
 *
 * <pre>
 *   ti  = 1000 Σ w ρ ln ρ        se = 1000 √(Σ (1 + ln ρ − c)² w² s² / μ²),  c = Σ w ρ (1 + ln ρ)
 *   mld = 1000 Σ w (−ln ρ)       se = 1000 √(Σ (w² s² / μ²)(1 − 1/ρ)²)
 * </pre>
 *
 * <p>A group at zero counts as 0.000001 in the unit of the indicator, and μ with it; the note says so, because mld
 * depends on that number. 0 when all groups are equal, where the delta method knows no error. (Ahn et al., JCO Clinical
 * Cancer Informatics 2018.)
 */
final class Theil {

    private static final double PER_MILLE = 1000;
    private static final double INSTEAD_OF_ZERO = 1e-6;

    private Theil() {}

    static Measure index() {
        return Measure.of(EntropyCards.TI, Form.closed("default", Theil::index, Need.POSITIVE_MEAN));
    }

    static Measure meanLogDeviation() {
        return Measure.of(EntropyCards.MLD, Form.closed("default", Theil::deviation, Need.POSITIVE_MEAN));
    }

    private static Result index(Comparison comparison) {
        double[] y = aboveZero(comparison.groups());
        double[] w = comparison.groups().weights();
        double[] s = comparison.groups().errors();
        double mean = Groups.mean(y, w);
        double centre = 0;
        for (int j = 0; j < y.length; j++) {
            centre += w[j] * y[j] / mean * (1 + Math.log(y[j] / mean));
        }
        double variance = 0;
        for (int j = 0; j < y.length; j++) {
            double pull = (1 + Math.log(y[j] / mean) - centre) * w[j] * s[j] / mean;
            variance += pull * pull;
        }
        return result(comparison, GeneralisedEntropy.of(1, y, w), variance);
    }

    private static Result deviation(Comparison comparison) {
        double[] y = aboveZero(comparison.groups());
        double[] w = comparison.groups().weights();
        double[] s = comparison.groups().errors();
        double mean = Groups.mean(y, w);
        double variance = 0;
        for (int j = 0; j < y.length; j++) {
            double pull = (1 - mean / y[j]) * w[j] * s[j] / mean;
            variance += pull * pull;
        }
        return result(comparison, GeneralisedEntropy.of(0, y, w), variance);
    }

    private static Result result(Comparison comparison, double index, double variance) {
        Groups groups = comparison.groups();
        long zeros = Arrays.stream(groups.estimates()).filter(y -> y == 0).count();
        Result.Found found = groups.areEqual()
                ? Result.found(0).noting("all groups are equal, where the delta method knows no error, so no interval")
                : Result.normal(PER_MILLE * index, PER_MILLE * Math.sqrt(variance), comparison.z());
        return found.noting(zeros == 0 ? "" : zeros + " of " + groups.size() + " groups at zero, counted as 0.000001")
                .noting(groups.errorNote());
    }

    private static double[] aboveZero(Groups groups) {
        return Arrays.stream(groups.estimates())
                .map(y -> y == 0 ? INSTEAD_OF_ZERO : y)
                .toArray();
    }
}
