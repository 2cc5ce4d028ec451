package org.samatcha.inequality.participation;

/**
 * One level of a school system.
 *
 * @param id stable name, as in the data
 * @param isced 0 pre-primary, 1 primary, 2 lower secondary, 3 upper secondary
 * @param entranceAge official age of entrance to the first grade
 * @param grades how many years the level takes
 */
public record SchoolLevel(String id, int isced, int entranceAge, int grades) {

    public SchoolLevel {
        if (id.isBlank() || isced < 0 || isced > 3 || entranceAge < 0 || grades < 1) {
            throw new IllegalArgumentException(
                    "Level [" + id + "] needs an ISCED level from 0 to 3, an entrance age" + " and at least one grade");
        }
    }

    /** The official age of the last grade. */
    public int lastAge() {
        return entranceAge + grades - 1;
    }

    /** The official age of one grade, counted from 1. */
    public int ageOf(int grade) {
        return entranceAge + grade - 1;
    }

    boolean isOfficial(int age) {
        return entranceAge <= age && age <= lastAge();
    }
}
