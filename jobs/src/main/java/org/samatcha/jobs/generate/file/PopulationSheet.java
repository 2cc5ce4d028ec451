package org.samatcha.jobs.generate.file;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.jobs.generate.life.Residents;
import org.samatcha.jobs.generate.life.Sex;

/** Registered residents by district, sex and single age on 31 December; the third file in Thai digits. */
final class PopulationSheet {

    private static final List<String> HEADER = List.of("รหัสอำเภอ", "อำเภอ", "ปี พ.ศ.", "เพศ", "อายุ", "จำนวน");

    private PopulationSheet() {}

    /** The sheet of a year; {@code position} counts the years from 0. */
    static Sheet of(int year, int position) {
        FileStyle style = position == 2
                ? FileStyle.UTF_8_MARKED
                : position % 2 == 0 ? FileStyle.WINDOWS_874_CRLF : FileStyle.WINDOWS_874;
        Sheet.Total total = position == 2
                ? Sheet.Total.THAI_DIGITS
                : position % 2 == 0 ? Sheet.Total.UNLABELLED : Sheet.Total.LABELLED;
        Spoilers spoilers = Spoilers.ragged().districts(0).years(2).counts(5);
        return new Sheet(
                "population/population_" + year + ".csv",
                style,
                HEADER,
                spoilers,
                data -> rows(data, year, total == Sheet.Total.THAI_DIGITS),
                total);
    }

    private static List<Line> rows(DistrictData data, int year, boolean thaiDigits) {
        Residents residents = data.residents().get(year);
        List<Line> rows = new ArrayList<>();
        for (Sex sex : Sex.values()) {
            for (int age = 0; age <= Residents.OLDEST; age++) {
                String[] numbers = {
                    Integer.toString(year), Integer.toString(age), Numbers.withCommas(residents.of(sex, age))
                };
                if (thaiDigits) {
                    for (int i = 0; i < numbers.length; i++) {
                        numbers[i] = Numbers.thaiDigits(numbers[i]);
                    }
                }
                rows.add(Line.good(
                        data.district().code(),
                        data.district().name(),
                        numbers[0],
                        sex.word(),
                        numbers[1],
                        numbers[2]));
            }
        }
        return rows;
    }
}
