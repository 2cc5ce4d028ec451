package org.samatcha.jobs.generate.file;

/**
 * A record of a file.
 *
 * @param wrong what is wrong with it; null for a good one
 */
record Line(String[] fields, BadKind wrong) {

    static Line good(String... fields) {
        return new Line(fields, null);
    }

    static Line bad(BadKind kind, String... fields) {
        return new Line(fields, kind);
    }

    boolean isGood() {
        return wrong == null;
    }
}
