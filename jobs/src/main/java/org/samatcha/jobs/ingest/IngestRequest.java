package org.samatcha.jobs.ingest;

import java.time.LocalDate;
import java.util.List;
import org.samatcha.capture.SourceNumber;
import org.samatcha.capture.SourceProfile;
import org.samatcha.check.YearRange;
import org.samatcha.curate.correction.Corrections;

/**
 * What to ingest and where to.
 *
 * @param inputs folders of source files; any Hadoop URI
 * @param restricted folder for rows of people and of rows set aside; any Hadoop URI
 * @param key under which personal numbers become pseudonyms
 * @param profiles the user's own source profiles, which add to or override those of this program
 * @param corrections fixes to errors of the sources
 * @param years the years that data may be about; a row of another year is set aside
 */
public record IngestRequest(
        List<String> inputs,
        String restricted,
        PseudonymKey key,
        List<SourceProfile> profiles,
        Corrections corrections,
        YearRange years) {

    /** The first year that any source of ours reaches back to. */
    private static final int FIRST_YEAR = 2540;

    public IngestRequest {
        inputs = List.copyOf(inputs);
        profiles = List.copyOf(profiles);
    }

    /** A request with the built-in profiles, for years up to the fiscal year that {@code today} lies in or begins. */
    public static IngestRequest of(List<String> inputs, String restricted, PseudonymKey key, LocalDate today) {
        YearRange years = new YearRange(FIRST_YEAR, today.getYear() + SourceNumber.BUDDHIST_ERA + 1);
        return new IngestRequest(inputs, restricted, key, List.of(), Corrections.NONE, years);
    }

    public IngestRequest withProfiles(List<SourceProfile> own) {
        return new IngestRequest(inputs, restricted, key, own, corrections, years);
    }

    public IngestRequest withCorrections(Corrections other) {
        return new IngestRequest(inputs, restricted, key, profiles, other, years);
    }

    public IngestRequest withYears(YearRange other) {
        return new IngestRequest(inputs, restricted, key, profiles, corrections, other);
    }

    /** Everything but the files that decides what an ingest gives, as one text. */
    String settings() {
        return "key " + key.id() + ", profiles " + profiles + ", corrections " + corrections + ", years " + years;
    }
}
