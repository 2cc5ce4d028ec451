package org.samatcha.check.time;

import org.samatcha.check.LearnerRecord;

/** Two grades of a learner in words, for example "ม.2 in 2566 after ป.1 in 2565". */
final class GradeWords {

    private GradeWords() {}

    static String of(LearnerRecord before, LearnerRecord after) {
        return after.grade().thai() + " in " + after.year() + " after "
                + before.grade().thai() + " in " + before.year();
    }
}
