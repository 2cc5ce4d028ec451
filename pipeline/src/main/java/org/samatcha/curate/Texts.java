package org.samatcha.curate;

import java.time.LocalDate;
import org.samatcha.capture.PersonId;
import org.samatcha.capture.RawRow;
import org.samatcha.capture.SourceNumber;
import org.samatcha.catalog.Areas;
import org.samatcha.catalog.Grade;

/**
 * The texts of an accepted row as values; blank is null.
 *
 * <p>A value that does not parse fails the job: the rules should have set the row aside, so a rule has a bug.
 */
record Texts(RawRow row, Pseudonyms pseudonyms, Areas areas) {

    String code(String column) {
        String text = row.text(column);
        return text.isEmpty() ? null : text;
    }

    /** The code of a district or province, also when the source names the district. */
    String area(String column) {
        String text = row.text(column);
        boolean isCode = areas.isDistrict(text) || areas.isProvince(text);
        return isCode ? text : areas.findDistrict(text).orElseThrow(() -> unparsed(column));
    }

    Long count(String column) {
        String text = row.text(column);
        return text.isEmpty() ? null : (Long) SourceNumber.whole(text).orElseThrow(() -> unparsed(column));
    }

    Integer whole(String column) {
        Long value = count(column);
        return value == null ? null : (Integer) Math.toIntExact(value);
    }

    Double decimal(String column) {
        String text = row.text(column);
        return text.isEmpty() ? null : (Double) SourceNumber.decimal(text).orElseThrow(() -> unparsed(column));
    }

    int year(String column) {
        return SourceNumber.buddhistYear(row.text(column)).orElseThrow(() -> unparsed(column));
    }

    LocalDate day(String column) {
        return row.day(column).orElseThrow(() -> unparsed(column));
    }

    Grade grade(String column) {
        String text = row.text(column);
        return text.isEmpty() ? null : Grade.find(text).orElseThrow(() -> unparsed(column));
    }

    PersonId person(String column) {
        return PersonId.read(row.text(column));
    }

    Long learner(PersonId person) {
        return person.kind() == PersonId.Kind.NONE ? null : (Long) pseudonyms.of(person.canonical());
    }

    /** Completed years on 16 May of {@code buddhistYear}; never below 0: a child born later in the year counts as 0. */
    static int ageOn16May(LocalDate birth, int buddhistYear) {
        int years = buddhistYear - SourceNumber.BUDDHIST_ERA - birth.getYear();
        boolean hadBirthday = birth.getMonthValue() < 5 || (birth.getMonthValue() == 5 && birth.getDayOfMonth() <= 16);
        return Math.max(0, hadBirthday ? years : years - 1);
    }

    private IllegalStateException unparsed(String column) {
        return new IllegalStateException("An accepted row has a value that cannot be parsed in column " + column
                + ", line " + row.line() + " of " + row.file());
    }
}
