package org.samatcha.curate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.samatcha.capture.SourceProfile;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.check.RuleCard;

/**
 * Which keys a file has had so far: learner and year, school, or the columns that together name a count.
 *
 * <p>Rows whose key is blank are all different. Memory grows with the rows of one file: 16 to 32 bytes a learner, and
 * as much again to know the learner's school.
 */
final class KeysSeen {

    private static final long START = 0xCBF29CE484222325L;

    private final RepeatedRule rule;
    private final int key;
    private final int year;
    private final int school;
    private final int[] counted;
    private final int registration;
    private final Map<Object, LongSet> byYear = new HashMap<>();
    private final Map<Object, PlacedKeys> placedByYear = new HashMap<>();
    private String lastSchool = "";
    private long lastPlace = hashed(START, lastSchool);

    /**
     * {@code profile} is that of the file: where it reads codes in part only, several rows state parts of one count.
     */
    KeysSeen(DatasetCard card, SourceProfile profile) {
        this.rule = new RepeatedRule(card);
        this.key = card.findKeyColumn().map(card::indexOf).orElse(-1);
        this.year = card.hasYear() ? card.indexOf(card.yearColumn()) : -1;
        this.school = rule.hasSchools() ? card.indexOf("school_id") : -1;
        boolean isInParts = profile.columns().entrySet().stream()
                .anyMatch(column ->
                        column.getValue().take() > 0 && !column.getKey().equals("year"));
        this.counted = isInParts
                ? new int[0]
                : card.countKey().stream().mapToInt(card::indexOf).toArray();
        this.registration = card.isAboutPeople() ? card.indexOf("registration") : -1;
    }

    /** The rule that a row with these curated values breaks, as an earlier row of the file has its key. */
    Optional<RuleCard> repeatedBy(Object[] values) {
        return isCount(values) ? ofCount(values) : ofThing(values);
    }

    private boolean isCount(Object[] values) {
        return counted.length > 0 && (registration < 0 || values[registration] == null);
    }

    private Optional<RuleCard> ofCount(Object[] values) {
        if (values[counted[0]] == null) {
            return Optional.empty();
        }
        long hash = START;
        for (int column : counted) {
            hash = hashed(hash, values[column] == null ? "" : values[column].toString());
        }
        return isNew(values, hash) ? Optional.empty() : Optional.of(rule.ofCounts());
    }

    private Optional<RuleCard> ofThing(Object[] values) {
        if (key < 0 || values[key] == null) {
            return Optional.empty();
        }
        long number = values[key] instanceof Long learner ? learner : Long.parseLong((String) values[key]);
        if (school < 0) {
            return isNew(values, number) ? Optional.empty() : Optional.of(rule.ofTheSame());
        }
        PlacedKeys placed = placedByYear.computeIfAbsent(values[year], first -> new PlacedKeys());
        return switch (placed.see(number, placeOf((String) values[school]))) {
            case NEVER -> Optional.empty();
            case HERE -> Optional.of(rule.ofTheSame());
            case ELSEWHERE -> Optional.of(rule.ofOtherSchools());
        };
    }

    /** Rows of a school mostly stand together. */
    private long placeOf(String schoolId) {
        if (schoolId == null) {
            return 0;
        }
        if (!schoolId.equals(lastSchool)) {
            lastSchool = schoolId;
            lastPlace = hashed(START, schoolId);
        }
        return lastPlace;
    }

    private boolean isNew(Object[] values, long number) {
        Object when = year < 0 ? "" : values[year];
        return byYear.computeIfAbsent(when, first -> new LongSet()).add(number);
    }

    /** 64 bits (FNV-1a): among ten million keys two fall together with a probability of about 3 in a million. */
    private static long hashed(long start, String text) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return (hash ^ '|') * 0x100000001B3L;
    }
}
