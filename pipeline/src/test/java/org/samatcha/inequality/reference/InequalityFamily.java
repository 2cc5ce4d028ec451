package org.samatcha.inequality.reference;

import java.util.List;
import org.samatcha.inequality.concentration.Gini;
import org.samatcha.inequality.entropy.Atkinson;
import org.samatcha.inequality.entropy.GeneralisedEntropy;
import org.samatcha.inequality.entropy.Lorenz;
import org.samatcha.inequality.entropy.Shares;
import org.samatcha.inequality.entropy.Spread;
import org.samatcha.inequality.groups.Groups;

/** Indices of ineq (unweighted) and IC2 (weighted). */
final class InequalityFamily implements ReferenceFamily {

    @Override
    public String family() {
        return "inequality";
    }

    @Override
    public Answer answer(ReferenceRow row) {
        ReferenceInput input = new ReferenceInput(row);
        double[] y = input.column("x");
        double[] weights = input.has("w")
                ? ReferenceInput.shares(input.column("w"))
                : input.has("n") ? ReferenceInput.shares(input.column("n")) : Groups.equalWeights(y.length);
        return Answer.closedForm(value(row, y, weights));
    }

    private static double value(ReferenceRow row, double[] y, double[] weights) {
        String output = row.output();
        return switch (row.function()) {
            case "ineq::Gini" ->
                output.equals("Gini") ? Gini.of(y, weights) : Gini.corrected(Gini.of(y, weights), y.length);
            case "ineq::RS (Hoover/Pietra)" -> Spread.hoover(y, weights);
            case "ineq::Theil" -> GeneralisedEntropy.of(output.equals("T") ? 1 : 0, y, weights);
            case "ineq::Atkinson", "IC2::calcAtkinson" ->
                Atkinson.of(Double.parseDouble(output.substring(1)), y, weights);
            case "ineq::var.coeff" ->
                output.equals("CV") ? Spread.variation(y, weights) : Math.pow(Spread.variation(y, weights), 2);
            case "ineq::entropy (GE)", "IC2::calcGEI" ->
                GeneralisedEntropy.of(output.equals("GEm1") ? -1 : Double.parseDouble(output.substring(2)), y, weights);
            case "ineq::Herfindahl/Rosenbluth" ->
                output.equals("Herfindahl") ? Shares.herfindahl(y) : Shares.rosenbluth(y);
            case "ineq::Lc (weighted Lorenz)" -> point(output, Lorenz.curve(y, weights));
            case "IC2::calcSGini" -> Gini.single(Double.parseDouble(output.substring(5)), y, weights);
            default -> throw new IllegalArgumentException("No function " + row.function());
        };
    }

    private static double point(String output, List<Lorenz.Point> curve) {
        Lorenz.Point point = curve.get(Integer.parseInt(output.substring(1)) - 1);
        return output.startsWith("p") ? point.people() : point.share();
    }
}
