package org.samatcha.curate;

import java.util.HashMap;
import java.util.Map;
import org.samatcha.catalog.DatasetCard;

/**
 * Which keys a file has had so far, for datasets whose rows may stand only once: learner and year, or school.
 *
 * <p>Rows whose key is blank are all different. Memory grows with the learners of one file, about 20 bytes each.
 */
final class KeysSeen {

    private final int key;
    private final int year;
    private final Map<Object, LongSet> byYear = new HashMap<>();

    KeysSeen(DatasetCard card) {
        this.key = card.findKeyColumn().map(card::indexOf).orElse(-1);
        this.year = card.hasYear() ? card.indexOf(card.yearColumn()) : -1;
    }

    /** Whether an earlier row of the file has the key of these curated values. */
    boolean isRepeated(Object[] values) {
        if (key < 0 || values[key] == null) {
            return false;
        }
        Object when = year < 0 ? "" : values[year];
        long number = values[key] instanceof Long learner ? learner : Long.parseLong((String) values[key]);
        return !byYear.computeIfAbsent(when, first -> new LongSet()).add(number);
    }
}
