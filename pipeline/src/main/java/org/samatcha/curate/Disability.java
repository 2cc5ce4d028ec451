package org.samatcha.curate;

/** Whether a record names a disability; the kind itself is sensitive (PDPA section 26) and is not kept. */
final class Disability {

    private Disability() {}

    /** {@code kind} is null when the record names none. */
    static String of(String kind) {
        return kind == null ? "not_disabled" : "disabled";
    }
}
