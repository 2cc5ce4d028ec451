package org.samatcha.report.document;

/**
 * One claim at the head of a report.
 *
 * @param number large, with its unit; empty when the claim is withheld
 * @param sentence what the number says; when withheld, why there is none
 * @param strength how far the number can be relied on
 */
public record Headline(String id, String number, String sentence, String strength) {

    public boolean isWithheld() {
        return number.isEmpty();
    }
}
