package org.samatcha.check;

/** Ages in completed years, both ends included, that tables are compared by. */
public enum AgeBand {
    UNDER_FIVE(0, 4),
    PRIMARY(6, 11),
    LOWER_SECONDARY(12, 14),
    SIX_TO_FOURTEEN(6, 14),
    THREE_TO_EIGHTEEN(3, 18);

    private final int first;
    private final int last;

    AgeBand(int first, int last) {
        this.first = first;
        this.last = last;
    }

    public boolean holds(int age) {
        return age >= first && age <= last;
    }

    /** Whether an age stands in the text and is in the band; a blank text is not known and in no band. */
    public boolean holds(String age) {
        return !age.isEmpty() && holds(Integer.parseInt(age));
    }

    /** For example 6–11. */
    public String words() {
        return first + "–" + last;
    }
}
