package org.samatcha.report.document;

/**
 * One claim as a report prints it.
 *
 * @param number large, with its unit; empty when the claim is withheld
 * @param sentence what the number says; when withheld, why there is none
 * @param strength how far the number can be relied on
 * @param limits what it does not say
 * @param evidence the figures it rests on: indicator, place, group, year
 * @param figure the id of the chart that shows it; empty where none does
 */
public record Headline(
        String id, String number, String sentence, String strength, String limits, String evidence, String figure) {

    public boolean isWithheld() {
        return number.isEmpty();
    }
}
