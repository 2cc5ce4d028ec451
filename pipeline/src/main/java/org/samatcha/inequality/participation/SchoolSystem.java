package org.samatcha.inequality.participation;

import java.util.List;
import java.util.Optional;

/** The levels of a school system, lowest first. */
public record SchoolSystem(List<SchoolLevel> levels) {

    public SchoolSystem {
        levels = List.copyOf(levels);
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("A school system needs a level");
        }
        if (levels.stream().map(SchoolLevel::id).distinct().count() < levels.size()) {
            throw new IllegalArgumentException("A level is named twice");
        }
    }

    /** Thailand: อนุบาล from 3, ประถมศึกษา from 6, มัธยมศึกษาตอนต้น from 12, มัธยมศึกษาตอนปลาย from 15. */
    public static SchoolSystem thailand() {
        return new SchoolSystem(List.of(
                new SchoolLevel("preprimary", 0, 3, 3),
                new SchoolLevel("primary", 1, 6, 6),
                new SchoolLevel("lower_secondary", 2, 12, 3),
                new SchoolLevel("upper_secondary", 3, 15, 3)));
    }

    public Optional<SchoolLevel> find(String id) {
        return levels.stream().filter(level -> level.id().equals(id)).findFirst();
    }

    /** The first level with this ISCED number. */
    Optional<SchoolLevel> first(int isced) {
        return levels.stream().filter(level -> level.isced() == isced).findFirst();
    }

    int youngest() {
        return levels.stream().mapToInt(SchoolLevel::entranceAge).min().orElseThrow();
    }

    int oldest() {
        return levels.stream().mapToInt(SchoolLevel::lastAge).max().orElseThrow();
    }
}
