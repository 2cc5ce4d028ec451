package org.samatcha.check.time;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samatcha.capture.RawRow;
import org.samatcha.capture.SourceNumber;
import org.samatcha.capture.ThaiText;
import org.samatcha.check.FileFacts;
import org.samatcha.check.FileRule;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Stage;

/**
 * When the name of a file states one year, some of its rows are of that year. Silent where the rows take the year from
 * the name.
 */
public record YearsMustFitTheFileName() implements FileRule {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(2[45][0-9]{2}|20[0-9]{2})(?![0-9])");

    @Override
    public RuleCard card() {
        return RuleCard.warning(
                "year_fits_file_name",
                Stage.TIME,
                "ปีในชื่อแฟ้มไม่ตรงกับปีในแถวข้อมูล",
                "The year in the name of the file is not the year of its rows.");
    }

    @Override
    public Watch over(FileFacts file) {
        String yearField = file.table().yearField();
        SortedSet<Integer> named = named(file.file());
        SortedSet<Integer> seen = new TreeSet<>();
        return new Watch() {
            private String last = "";

            @Override
            public void see(RawRow row) {
                String text = row.text(yearField);
                if (!text.equals(last)) {
                    last = text;
                    SourceNumber.buddhistYear(text).ifPresent(seen::add);
                }
            }

            @Override
            public List<Notice> end(long read) {
                boolean fits = named.size() != 1 || seen.isEmpty() || seen.contains(named.first());
                return fits
                        ? List.of()
                        : List.of(about(
                                file, yearField, seen.toString(), named.first().toString()));
            }
        };
    }

    private static SortedSet<Integer> named(String file) {
        SortedSet<Integer> years = new TreeSet<>();
        Matcher year = YEAR.matcher(ThaiText.asciiDigits(file.substring(file.lastIndexOf('/') + 1)));
        while (year.find()) {
            SourceNumber.buddhistYear(year.group()).ifPresent(years::add);
        }
        return years;
    }
}
