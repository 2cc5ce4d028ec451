package org.samatcha.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How one file, or one sheet, is read, and why: its encoding, the profile that was chosen and those that were not, what
 * becomes of each column, and which rows are totals. Holds headers, line numbers and counts; never a cell of a row.
 *
 * @param capture what the file is
 * @param encoding how its encoding was decided
 * @param candidates how the profiles did, the chosen one first
 * @param columns what becomes of every column of the file, in its order; empty when the file is refused
 * @param given columns that no column of the file fills
 * @param rows what the rows are; nothing counted when the file is refused
 */
public record Explanation(
        Capture capture,
        EncodingEvidence encoding,
        List<Candidate> candidates,
        List<ColumnUse> columns,
        List<Given> given,
        RowsSeen rows) {

    /** Whether a profile fits a file. */
    public enum Fit {
        CHOSEN,
        FITS,
        LACKS
    }

    /** What a profile has for itself besides the header. */
    public enum Place {
        /** It names the folder that the file lies in. */
        FOLDER,
        /** The user wrote it. */
        OWN,
        OTHER
    }

    /**
     * How one profile did.
     *
     * @param explained columns of the file that it reads; 0 when it does not fit
     * @param lacking columns that it needs and the file lacks, of {@code needed}; 0 when it fits
     * @param column the first of those, with the {@code names} that it goes by
     * @param nearest the header that looks like a misspelling of it; blank when none does
     */
    public record Candidate(
            String profile,
            String dataset,
            Fit fit,
            Place place,
            long explained,
            int lacking,
            int needed,
            String column,
            List<String> names,
            String nearest) {

        static Candidate fits(SourceProfile profile, Place place, long explained, boolean chosen) {
            Fit fit = chosen ? Fit.CHOSEN : Fit.FITS;
            return new Candidate(profile.id(), profile.dataset(), fit, place, explained, 0, 0, "", List.of(), "");
        }

        static Candidate lacks(HeaderSearch.Absent absent, Place place) {
            return new Candidate(
                    absent.profile().id(),
                    absent.profile().dataset(),
                    Fit.LACKS,
                    place,
                    0,
                    absent.lacking(),
                    absent.needed(),
                    absent.column(),
                    absent.names(),
                    absent.nearest());
        }
    }

    /**
     * What becomes of one column of the file.
     *
     * @param header its header in the file
     * @param becomes the canonical columns that it fills; empty when nothing is read from it
     * @param codes for a number of a wide row: canonical column → the code that holds for it
     */
    public record ColumnUse(String header, List<String> becomes, Map<String, String> codes) {}

    /** A canonical column whose value is the same on every row: from the profile, or found in the file's name. */
    public record Given(String column, String value, Origin origin) {}

    /** Where a value comes from that stands in no column. */
    public enum Origin {
        PROFILE,
        FILE_NAME
    }

    /** What the rows of the file are; {@code totals} are the lines of the first few total rows. */
    public record RowsSeen(
            long data,
            long made,
            long total,
            List<Long> totals,
            long leftOut,
            Map<Captured.Breakage, Long> broken,
            String stopped) {

        static final RowsSeen NONE = new RowsSeen(0, 0, 0, List.of(), 0, Map.of(), "");
    }

    private static final int TOTALS_SHOWN = 10;

    /** One for each sheet of a workbook that has cells, one for any other file. Reads the whole file. */
    public static List<Explanation> of(ByteSource source, Profiles profiles) {
        EncodingEvidence encoding = EncodingEvidence.of(source);
        return FileOpening.of(source, profiles).stream()
                .map(opening -> of(opening, encoding))
                .toList();
    }

    private static Explanation of(Opening opening, EncodingEvidence encoding) {
        List<Candidate> candidates = opening.candidates();
        return opening.capture() instanceof Recognised file
                ? new Explanation(file, encoding, candidates, columns(file), given(file), rowsSeen(file))
                : new Explanation(opening.capture(), encoding, candidates, List.of(), List.of(), RowsSeen.NONE);
    }

    private static List<ColumnUse> columns(Recognised file) {
        HeaderSearch.Found found = file.found();
        List<Unpivot.Cell> cells = found.profile().unpivot().cells();
        List<ColumnUse> uses = new ArrayList<>();
        for (int i = 0; i < found.width(); i++) {
            int position = i;
            List<String> becomes = new ArrayList<>(found.profile().columns().keySet().stream()
                    .filter(name -> found.positions().get(name) == position)
                    .toList());
            Map<String, String> codes = cells.stream()
                    .filter(cell -> found.positions().get(cell.header()) == position)
                    .findFirst()
                    .map(Unpivot.Cell::codes)
                    .orElse(Map.of());
            if (!codes.isEmpty()) {
                becomes.add(found.profile().unpivot().value());
            }
            uses.add(new ColumnUse(ThaiText.normalise(found.titles().get(i)), List.copyOf(becomes), codes));
        }
        return uses;
    }

    private static List<Given> given(Recognised file) {
        SourceProfile profile = file.profile();
        return profile.columnNames().stream()
                .filter(name -> file.constants().containsKey(name))
                .filter(name -> file.found().positions().getOrDefault(name, -1) < 0)
                .map(name -> new Given(
                        name,
                        file.constants().get(name),
                        profile.constants().containsKey(name) ? Origin.PROFILE : Origin.FILE_NAME))
                .toList();
    }

    private static RowsSeen rowsSeen(Recognised file) {
        long data = 0;
        long made = 0;
        long total = 0;
        long leftOut = 0;
        List<Long> totals = new ArrayList<>();
        Map<Captured.Breakage, Long> broken = new EnumMap<>(Captured.Breakage.class);
        String stopped = "";
        try (CapturedFile rows = file.rows()) {
            while (rows.hasNext()) {
                Captured row = rows.next();
                if (row instanceof Captured.Data found) {
                    data++;
                    made += found.rows().size();
                } else if (row instanceof Captured.Total) {
                    total++;
                    if (totals.size() < TOTALS_SHOWN) {
                        totals.add(row.line());
                    }
                } else if (row instanceof Captured.Broken wrong) {
                    broken.merge(wrong.breakage(), 1L, Long::sum);
                } else {
                    leftOut++;
                }
            }
        } catch (IOException | UncheckedIOException failure) {
            stopped = UnreadableException.of(failure).seen();
        }
        return new RowsSeen(data, made, total, totals, leftOut, broken, stopped);
    }
}
