package org.samatcha.jobs.generate.life;

import java.time.LocalDate;
import org.samatcha.jobs.generate.place.District;

/**
 * A child of a district; invented.
 *
 * @param number running number within the district and registration, from 0
 * @param birth date of birth, Common Era
 */
public record Child(
        District home,
        int number,
        Sex sex,
        LocalDate birth,
        Registration registration,
        Poverty poverty,
        Disability disability) {

    /** How the child is known to the state. */
    public enum Registration {
        CITIZEN,
        G_CODE,
        NONE
    }

    /** Completed years on 16 May of the academic year (BE); negative before birth. */
    public int ageInAcademicYear(int year) {
        int age = year - 543 - birth.getYear();
        boolean birthdayCame = birth.getMonthValue() < 5 || (birth.getMonthValue() == 5 && birth.getDayOfMonth() <= 16);
        return birthdayCame ? age : age - 1;
    }

    public int birthYearBe() {
        return birth.getYear() + 543;
    }

    /** The thirteen characters that files carry; blank when the child has none. */
    public String id() {
        return switch (registration) {
            case CITIZEN -> LearnerIds.citizen(home.code(), number);
            case G_CODE -> LearnerIds.gCode(home.code(), number);
            case NONE -> "";
        };
    }
}
