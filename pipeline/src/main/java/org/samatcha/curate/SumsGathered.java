package org.samatcha.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.samatcha.catalog.Areas;
import org.samatcha.check.Gathered;

/**
 * Rows of {@link TableSums} as values that the checks judge.
 *
 * @param files dataset → year → the first of its files
 */
public record SumsGathered(Areas areas, Map<String, Map<Integer, String>> files) {

    /** {@code schools} are those of the registry. */
    public Gathered of(List<Row> sums, List<Gathered.RegisteredSchool> schools) {
        List<Gathered.Pupils> byAge = new ArrayList<>();
        List<Gathered.Pupils> byGrade = new ArrayList<>();
        List<Gathered.SchoolYear> schoolYears = new ArrayList<>();
        List<Gathered.People> people = new ArrayList<>();
        List<Gathered.Screening> screenings = new ArrayList<>();
        List<Gathered.Registered> registered = new ArrayList<>();
        List<Gathered.Place> places = new ArrayList<>();
        for (Row row : sums) {
            String place = row.getString(1);
            int year = row.getInt(2);
            String of = row.getString(3);
            long first = row.isNullAt(4) ? 0 : row.getLong(4);
            long second = row.isNullAt(5) ? 0 : row.getLong(5);
            switch (row.getString(0)) {
                case "age" -> byAge.add(new Gathered.Pupils(place, year, of, first, file("enrolment", year)));
                case "grade" -> byGrade.add(new Gathered.Pupils(place, year, of, first, file("enrolment", year)));
                case "school" ->
                    schoolYears.add(new Gathered.SchoolYear(place, year, first, second, file("enrolment", year)));
                case "screening" ->
                    screenings.add(new Gathered.Screening(
                            place, year, Integer.parseInt(of), first, second, file("early_childhood", year)));
                case "register" -> registered.add(new Gathered.Registered(place, year, first, file("dropout", year)));
                case "people" -> people.add(people(place, year, of, first));
                case "place" -> places.add(new Gathered.Place(place, of, year, file("learning", year)));
                default -> throw new IllegalArgumentException("Unknown kind of sum [" + row.getString(0) + "]");
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
