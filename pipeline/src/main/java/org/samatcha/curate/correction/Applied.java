package org.samatcha.curate.correction;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A correction and how it met all files of the request. */
public record Applied(Correction correction, Touched touched) implements Serializable {

    /** Whether the source still has the error as the correction expects it. */
    public boolean isAsExpected() {
        return complaints().isEmpty();
    }

    /** What differs from the correction's {@code expect}, one sentence each; none when all is as expected. */
    public List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        String who = "Correction [" + correction.name() + "] (" + correction.place() + ") ";
        String then = "; if the source was repaired, remove the correction, otherwise put it right.";
        if (touched.surprises() > 0) {
            complaints.add(who + "does not find the text that it expects in " + touched.surprises()
                    + (touched.surprises() == 1 ? " row" : " rows") + ", first " + touched.firstSurprise() + then);
        }
        long expected = correction.expect().rows();
        if (expected > 0 && touched.rows() != expected) {
            complaints.add(who + "expects to touch " + expected + (expected == 1 ? " row" : " rows") + " and touches "
                    + touched.rows() + then);
        } else if (touched.rows() == 0 && complaints.isEmpty()) {
            complaints.add(who + "touches no row" + then);
        }
        return complaints;
    }
}
