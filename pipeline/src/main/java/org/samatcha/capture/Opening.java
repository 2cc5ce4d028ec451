package org.samatcha.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks into one file: its format and encoding first, then its header and with it the profile. */
record Opening(ByteSource source, List<SourceProfile> candidates) {

    Capture open() {
        try {
            SourceFormat format;
            try (var bytes = source.open()) {
                format = SourceFormat.of(bytes);
            }
            Optional<TextEncoding> encoding = Optional.of(TextEncoding.UTF_8);
            if (format == SourceFormat.TEXT) {
                try (var bytes = source.open()) {
                    encoding = TextEncoding.of(bytes);
                }
            }
            if (encoding.isEmpty()) {
                return refused(
                        Capture.Problem.UNKNOWN_ENCODING,
                        "",
                        "bytes that are neither UTF-8 nor windows-874",
                        "a CSV file saved as UTF-8 or as windows-874");
            }
            return recognise(format, encoding.get());
        } catch (IOException | UncheckedIOException unreadable) {
            return refused(
                    Capture.Problem.UNREADABLE,
                    "",
                    unreadable.getClass().getSimpleName(),
                    "a file that this program may read");
        }
    }

    private Capture recognise(SourceFormat format, TextEncoding encoding) throws IOException {
        Map<String, List<HeaderSearch.FirstRow>> firstRows = new HashMap<>();
        HeaderSearch.Found best = null;
        for (SourceProfile profile : candidates) {
            List<HeaderSearch.FirstRow> rows = firstRows.get(profile.delimiter());
            if (rows == null) {
                rows = firstRows(format, encoding, profile.delimiter().charAt(0));
                firstRows.put(profile.delimiter(), rows);
            }
            Optional<HeaderSearch.Found> found = HeaderSearch.find(profile, rows);
            if (found.isPresent() && (best == null || isBetter(found.get(), best))) {
                best = found.get();
            }
        }
        if (best == null) {
            return noHeader(firstRows);
        }
        return recognised(format, encoding, best);
    }

    private boolean isBetter(HeaderSearch.Found one, HeaderSearch.Found other) {
        boolean inFolder = one.profile().folders().contains(source.folder());
        boolean otherInFolder = other.profile().folders().contains(source.folder());
        return inFolder == otherInFolder ? explained(one) > explained(other) : inFolder;
    }

    private static long explained(HeaderSearch.Found found) {
        return found.positions().values().stream().filter(p -> p >= 0).count();
    }

    private Capture recognised(SourceFormat format, TextEncoding encoding, HeaderSearch.Found found) {
        Map<String, String> constants = new HashMap<>(found.profile().constants());
        String name = source.name().substring(source.name().lastIndexOf('/') + 1);
        for (Map.Entry<String, String> stated : found.profile().fileName().entrySet()) {
            Matcher matcher = Pattern.compile(stated.getValue()).matcher(ThaiText.asciiDigits(name));
            boolean inHeader = found.positions().getOrDefault(stated.getKey(), -1) >= 0;
            if (matcher.find()) {
                constants.put(stated.getKey(), matcher.group(1));
            } else if (!inHeader) {
                return new Capture.Refused(
                        source.name(),
                        found.profile().id(),
                        found.profile().dataset(),
                        Capture.Problem.YEAR_NOT_NAMED,
                        stated.getKey(),
                        name,
                        "a file name that matches " + stated.getValue());
            }
        }
        return new Recognised(source, format, encoding, found, constants);
    }

    private Capture noHeader(Map<String, List<HeaderSearch.FirstRow>> firstRows) {
        if (firstRows.values().stream().allMatch(List::isEmpty)) {
            return refused(Capture.Problem.EMPTY, "", "no rows", "a header and at least one row");
        }
        SourceProfile nearest = candidates.get(0);
        HeaderSearch.Absent absent =
                HeaderSearch.absent(nearest, firstRows.get(nearest.delimiter())).orElseThrow();
        return new Capture.Refused(
                source.name(),
                nearest.id(),
                nearest.folders().contains(source.folder()) ? nearest.dataset() : "",
                Capture.Problem.NO_HEADER,
                absent.column(),
                absent.nearest(),
                String.join(" / ", absent.names()));
    }

    private Capture refused(Capture.Problem problem, String field, String seen, String right) {
        SourceProfile first = candidates.get(0);
        boolean known = first.folders().contains(source.folder());
        return new Capture.Refused(
                source.name(), known ? first.id() : "", known ? first.dataset() : "", problem, field, seen, right);
    }

    private List<HeaderSearch.FirstRow> firstRows(SourceFormat format, TextEncoding encoding, char delimiter)
            throws IOException {
        List<HeaderSearch.FirstRow> first = new ArrayList<>();
        try (CellRows rows = Recognised.cells(source, format, encoding, delimiter)) {
            while (first.size() < HeaderSearch.FIRST_ROWS && rows.hasNext()) {
                CellRows.CellRow row = rows.next();
                if (row.broken() == null) {
                    first.add(new HeaderSearch.FirstRow(row.line(), List.of(row.cells())));
                }
            }
        }
        return first;
    }
}
