package org.samatcha.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.samatcha.catalog.Areas;
import org.samatcha.check.Gathered;

/**
 * Sums of tables as values that the checks judge.
 *
 * @param files dataset → year → the first of its files
 */
public record SumsGathered(Areas areas, Map<String, Map<Integer, String>> files) {

    /** {@code schools} are those of the registry. */
    public Gathered of(List<TableSum> sums, List<Gathered.RegisteredSchool> schools) {
        List<Gathered.Pupils> byAge = new ArrayList<>();
        List<Gathered.Pupils> byGrade = new ArrayList<>();
        List<Gathered.SchoolYear> schoolYears = new ArrayList<>();
        List<Gathered.People> people = new ArrayList<>();
        List<Gathered.Screening> screenings = new ArrayList<>();
        List<Gathered.Registered> registered = new ArrayList<>();
        List<Gathered.Place> places = new ArrayList<>();
        for (TableSum sum : sums) {
            String place = sum.key().place();
            int year = sum.key().year();
            String of = sum.key().of();
            long first = sum.first();
            switch (sum.key().kind()) {
                case AGE -> byAge.add(new Gathered.Pupils(place, year, of, first, file("enrolment", year)));
                case GRADE -> byGrade.add(new Gathered.Pupils(place, year, of, first, file("enrolment", year)));
                case SCHOOL ->
                    schoolYears.add(new Gathered.SchoolYear(place, year, first, sum.second(), file("enrolment", year)));
                case SCREENING ->
                    screenings.add(new Gathered.Screening(
                            place, year, Integer.parseInt(of), first, sum.second(), file("early_childhood", year)));
                case REGISTER -> registered.add(new Gathered.Registered(place, year, first, file("dropout", year)));
                case PEOPLE -> people.add(people(place, year, of, first));
                case PLACE -> places.add(new Gathered.Place(place, of, year, file("learning", year)));
            }
        }
        return new Gathered(areas, byAge, byGrade, schoolYears, schools, people, screenings, registered, places);
    }

    private Gathered.People people(String area, int year, String of, long people) {
        int bar = of.indexOf('|');
        int age = Integer.parseInt(of.substring(bar + 1));
        return new Gathered.People(area, year, of.substring(0, bar), age, people, file("population", year));
    }

    private String file(String dataset, int year) {
        return files.getOrDefault(dataset, Map.of()).getOrDefault(year, "");
    }
}
