package org.samatcha.inequality.opportunity;

/**
 * Why the human opportunity index changed: more opportunities for all, or a fairer spread of them.
 *
 * <p>Scale = (C₁ − C₀)(1 − D₀), distribution = C₁(D₀ − D₁); they add up to HOI₁ − HOI₀ exactly. A year without any
 * coverage has no D; its D is taken from the other year, so that the whole change is scale.
 *
 * <p>Source: as {@link OpportunityIndex}.
 */
public record OpportunityChange(double total, double scale, double distribution) {

    public static OpportunityChange between(OpportunityIndex before, OpportunityIndex after) {
        double d0 = Double.isNaN(before.dissimilarity()) ? after.dissimilarity() : before.dissimilarity();
        double d1 = Double.isNaN(after.dissimilarity()) ? before.dissimilarity() : after.dissimilarity();
        double scale = after.coverage() == before.coverage() ? 0 : (after.coverage() - before.coverage()) * (1 - d0);
        double distribution = Double.isNaN(d0) || Double.isNaN(d1) ? 0 : after.coverage() * (d0 - d1);
        return new OpportunityChange(after.index() - before.index(), scale, distribution);
    }
}
