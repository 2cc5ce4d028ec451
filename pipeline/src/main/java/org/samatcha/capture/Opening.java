package org.samatcha.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks into one table, a file or a sheet: finds its header and with it the profile. */
final class Opening {

    private final SourceTable table;
    private final ByteSource source;
    private final Profiles profiles;
    private final List<SourceProfile> candidates;
    private final Map<Character, List<HeaderBlock.FirstRow>> firstRows = new HashMap<>();
    private final Map<String, HeaderSearch.Found> fitting = new LinkedHashMap<>();
    private Captured.Broken firstBroken;
    private char brokenUnder;

    private double lacking = 1;
    private Capture capture;

    private Opening(SourceTable table, Profiles profiles) {
        this.table = table;
        this.source = table.source();
        this.profiles = profiles;
        this.candidates = profiles.inOrderFor(source);
    }

    static Opening of(SourceTable table, Profiles profiles) {
        Opening opening = new Opening(table, profiles);
        try {
            opening.capture = opening.recognise();
        } catch (IOException | UncheckedIOException failure) {
            UnreadableException unreadable = UnreadableException.of(failure);
            opening.capture = opening.refused(Capture.Problem.UNREADABLE, unreadable.seen(), unreadable.right());
        }
        return opening;
    }

    /** Of a file that nobody can look into. */
    static Opening refused(ByteSource source, Profiles profiles, Capture.Problem problem, String seen, String right) {
        Opening opening = new Opening(SourceTable.of(source, SourceFormat.TEXT, TextEncoding.UTF_8), profiles);
        opening.capture = opening.refused(problem, seen, right);
        return opening;
    }

    /** The same table, not read. */
    Opening passedOver(Capture.Reason reason) {
        Opening opening = new Opening(table, profiles);
        opening.capture = new Capture.PassedOver(table.name(), reason);
        return opening;
    }

    Capture capture() {
        return capture;
    }

    /** For a table without a known header, the smallest part of its columns that any profile misses; otherwise 1. */
    double lacking() {
        return lacking;
    }

    private Capture recognise() throws IOException {
        HeaderSearch.Found best = null;
        for (SourceProfile profile : candidates) {
            for (char delimiter : delimiters(profile)) {
                Optional<HeaderSearch.Found> found = HeaderSearch.find(profile, delimiter, firstRows(delimiter));
                if (found.isEmpty()) {
                    continue;
                }
                fitting.merge(profile.id(), found.get(), (a, b) -> explained(b) > explained(a) ? b : a);
                if (best == null || isBetter(found.get(), best)) {
                    best = found.get();
                }
            }
        }
        return best == null ? noHeader() : recognised(best);
    }

    /** Only texts have delimiters; the rows of the others are read once, under a comma. */
    private List<Character> delimiters(SourceProfile profile) {
        return table.format() == SourceFormat.TEXT ? profile.delimiters() : List.of(',');
    }

    /**
     * The profile of the folder goes before all others, then the user's own, then the one that explains more columns.
     */
    private boolean isBetter(HeaderSearch.Found one, HeaderSearch.Found other) {
        boolean inFolder = one.profile().namesFolderOf(source);
        boolean otherInFolder = other.profile().namesFolderOf(source);
        if (inFolder != otherInFolder) {
            return inFolder;
        }
        boolean own = profiles.isOwn(one.profile());
        boolean otherOwn = profiles.isOwn(other.profile());
        return own == otherOwn ? explained(one) > explained(other) : own;
    }

    static long explained(HeaderSearch.Found found) {
        return found.positions().values().stream().filter(p -> p >= 0).count();
    }

    private Capture recognised(HeaderSearch.Found found) {
        Map<String, String> constants = new HashMap<>(found.profile().constants());
        for (Map.Entry<String, String> stated : found.profile().fileName().entrySet()) {
            Optional<String> value = statedByName(Pattern.compile(stated.getValue()));
            boolean inHeader = found.positions().getOrDefault(stated.getKey(), -1) >= 0;
            if (value.isPresent()) {
                constants.put(stated.getKey(), value.get());
            } else if (!inHeader) {
                return new Capture.Refused(
                        table.name(),
                        found.profile().id(),
                        found.profile().dataset(),
                        Capture.Problem.YEAR_NOT_NAMED,
                        stated.getKey(),
                        ThaiText.normalise(table.label() + " " + fileName()),
                        "a year such as 2566 in the name of the file, its folder or its sheet");
            }
        }
        return new Recognised(table, found, constants);
    }

    /** What the pattern finds in the name of the sheet, else of the file, or else of its folders. */
    private Optional<String> statedByName(Pattern pattern) {
        for (String name : List.of(table.label(), fileName(), source.name())) {
            Matcher matcher = pattern.matcher(ThaiText.asciiDigits(name));
            if (matcher.find()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    private String fileName() {
        return source.name().substring(source.name().lastIndexOf('/') + 1);
    }

    private boolean isDoubled() {
        return firstRows.values().stream()
                .flatMap(List::stream)
                .flatMap(row -> row.cells().stream())
                .anyMatch(DoubledEncoding::isIn);
    }

    private Capture noHeader() {
        boolean noRows = firstRows.values().stream().allMatch(List::isEmpty);
        if (noRows || beginsBroken()) {
            return firstBroken == null
                    ? refused(Capture.Problem.EMPTY, "no rows", "a header and at least one row")
                    : refused(
                            Capture.Problem.UNREADABLE,
                            "line " + firstBroken.line() + ": " + firstBroken.seen(),
                            "lines of cells, at most " + CellRows.LONGEST_ROW + " characters and "
                                    + CellRows.MOST_COLUMNS + " columns each");
        }
        if (isDoubled()) {
            return refused(
                    Capture.Problem.DOUBLED_ENCODING,
                    "Thai text decoded with the wrong table",
                    "the file exported once more, as UTF-8");
        }
        List<SourceProfile> ofFolder =
                candidates.stream().filter(this::namesFolder).toList();
        List<SourceProfile> asked = ofFolder.isEmpty() ? candidates : ofFolder;
        HeaderSearch.Absent nearest = nearest(asked);
        lacking = share(nearest);
        return new Capture.Refused(
                table.name(),
                nearest.profile().id(),
                namesFolder(nearest.profile()) ? nearest.profile().dataset() : "",
                Capture.Problem.NO_HEADER,
                nearest.column(),
                nearest.nearest(),
                String.join(" / ", nearest.names()));
    }

    /** Whether, as some delimiter splits the file, a row that could not be read stands where the header should. */
    private boolean beginsBroken() {
        return firstBroken != null
                && firstRows.getOrDefault(brokenUnder, List.of()).stream()
                        .allMatch(row -> row.line() > firstBroken.line());
    }

    /** Of the profiles asked, the one that lacks the smallest part of what it needs; the first among equals. */
    private HeaderSearch.Absent nearest(List<SourceProfile> asked) {
        HeaderSearch.Absent best = null;
        for (SourceProfile profile : asked) {
            Optional<HeaderSearch.Absent> absent = absent(profile);
            if (absent.isPresent() && (best == null || share(absent.get()) < share(best))) {
                best = absent.get();
            }
        }
        return best == null
                ? new HeaderSearch.Absent(asked.get(0), "", List.of("a header row of its own"), "", 1, 1)
                : best;
    }

    /** What keeps a profile from fitting, under the delimiter that comes closest; call only once opened. */
    Optional<HeaderSearch.Absent> absent(SourceProfile profile) {
        Optional<HeaderSearch.Absent> best = Optional.empty();
        for (char delimiter : delimiters(profile)) {
            Optional<HeaderSearch.Absent> absent =
                    HeaderSearch.absent(profile, firstRows.getOrDefault(delimiter, List.of()));
            if (absent.isPresent() && (best.isEmpty() || share(absent.get()) < share(best.get()))) {
                best = absent;
            }
        }
        return best;
    }

    static double share(HeaderSearch.Absent absent) {
        return (double) absent.lacking() / absent.needed();
    }

    /** How every profile did, the chosen one first, then those that fit, then by how little they lack. */
    List<Explanation.Candidate> candidates() {
        List<Explanation.Candidate> all = new ArrayList<>();
        for (SourceProfile profile : candidates) {
            Explanation.Place place = namesFolder(profile)
                    ? Explanation.Place.FOLDER
                    : profiles.isOwn(profile) ? Explanation.Place.OWN : Explanation.Place.OTHER;
            HeaderSearch.Found found = fitting.get(profile.id());
            if (found != null) {
                boolean chosen = capture instanceof Recognised file && file.profile() == profile;
                all.add(Explanation.Candidate.fits(profile, place, explained(found), chosen));
            } else {
                absent(profile).ifPresent(a -> all.add(Explanation.Candidate.lacks(a, place)));
            }
        }
        all.sort(Comparator.comparing(Explanation.Candidate::fit)
                .thenComparing(Comparator.comparingLong(Explanation.Candidate::explained)
                        .reversed())
                .thenComparingDouble(c -> (double) c.lacking() / Math.max(1, c.needed())));
        return all;
    }

    private boolean namesFolder(SourceProfile profile) {
        return profile.namesFolderOf(source);
    }

    private Capture refused(Capture.Problem problem, String seen, String right) {
        SourceProfile first = candidates.get(0);
        boolean known = namesFolder(first);
        return new Capture.Refused(
                table.name(), known ? first.id() : "", known ? first.dataset() : "", problem, "", seen, right);
    }

    private List<HeaderBlock.FirstRow> firstRows(char delimiter) throws IOException {
        List<HeaderBlock.FirstRow> first = firstRows.get(delimiter);
        boolean noneUnderAny = firstBroken != null
                && firstBroken.breakage() == Captured.Breakage.TOO_LONG
                && firstRows.containsValue(List.of());
        if (first == null && noneUnderAny) {
            return List.of();
        }
        if (first == null) {
            first = new ArrayList<>();
            try (CellRows rows = table.cells(delimiter)) {
                for (int i = 0; i < HeaderSearch.FIRST_ROWS && rows.hasNext(); i++) {
                    CellRows.CellRow row = rows.next();
                    if (row.broken() == null) {
                        first.add(new HeaderBlock.FirstRow(row.line(), List.of(row.cells())));
                    } else if (firstBroken == null) {
                        firstBroken = row.broken();
                        brokenUnder = delimiter;
                    }
                }
            }
            firstRows.put(delimiter, first);
        }
        return first;
    }
}
