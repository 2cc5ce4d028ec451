package org.samatcha.check;

import java.util.List;
import org.samatcha.catalog.Areas;

/**
 * What the curated tables add up to, gathered once: small enough to hold, and free of persons.
 *
 * <p>Areas are codes of districts (4 digits) or of a province (2). Years are Buddhist. {@code file} is the first file,
 * by name, that the number comes from.
 */
public record Gathered(
        Areas areas,
        List<Pupils> byAge,
        List<Pupils> byGrade,
        List<SchoolYear> schoolYears,
        List<RegisteredSchool> schools,
        List<People> people,
        List<Screening> screenings,
        List<Registered> registered,
        List<Place> places) {

    public Gathered {
        byAge = List.copyOf(byAge);
        byGrade = List.copyOf(byGrade);
        schoolYears = List.copyOf(schoolYears);
        schools = List.copyOf(schools);
        people = List.copyOf(people);
        screenings = List.copyOf(screenings);
        registered = List.copyOf(registered);
        places = List.copyOf(places);
    }

    /** Pupils of an area, year and age or grade; {@code of} is an age in years or a grade's code, blank: not known. */
    public record Pupils(String area, int year, String of, long pupils, String file) {}

    /** A school in a year: pupils recorded one by one, and pupils that arrived as counts. */
    public record SchoolYear(String school, int year, long persons, long counted, String file) {
        public long pupils() {
            return persons + counted;
        }
    }

    /** A school of the registry. Codes may be blank. */
    public record RegisteredSchool(String school, String smis, String obec, String file, long line) {}

    /** Registered people; {@code sex} is blank for both together, {@code age} −1 for all ages. Ages over 18 are 19. */
    public record People(String area, int year, String sex, int age, long people, String file) {}

    /** Development screening of an area, year and screening age in months. */
    public record Screening(String area, int year, int age, long target, long screened, String file) {}

    /** Children outside the system. */
    public record Registered(String area, int year, long children, String file) {}

    /** A learning place in a district and year. */
    public record Place(String place, String area, int year, String file) {}
}
