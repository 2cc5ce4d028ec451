package org.samatcha.curate.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samatcha.capture.SourceDate;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.catalog.Datasets;
import org.samatcha.catalog.Field;
import org.samatcha.catalog.FieldType;

/** Makes a correction of its entry, or says what is wrong with it at its place. */
record EntryCheck(String place, CorrectionFile.Entry entry) {

    private static final String NAME = "[a-z0-9][a-z0-9_.-]*";

    Correction correction() {
        require(
                filled(entry.name()) && entry.name().matches(NAME),
                "name must be small letters, digits and hyphens, got [" + entry.name() + "]");
        require(filled(entry.reason()), "reason must say why");
        require(filled(entry.reporter()), "reporter must say who found the error");
        require(
                entry.match() != null && entry.action() != null && entry.expect() != null,
                "match, action and expect" + " must be filled");
        LocalDate date = Optional.ofNullable(entry.date())
                .flatMap(SourceDate::read)
                .orElseThrow(() -> wrong("date must be a date such as 2026-11-20, got [" + entry.date() + "]"));
        Match match = match();
        return new Correction(
                entry.name(), place, match, change(match), expect(match), entry.reason(), entry.reporter(), date);
    }

    private Match match() {
        CorrectionFile.MatchEntry match = entry.match();
        require(
                filled(match.dataset()) && Datasets.find(match.dataset()).isPresent(),
                "unknown dataset [" + match.dataset() + "]; known are "
                        + Datasets.all().stream().map(DatasetCard::id).toList());
        long line = match.line() == null ? 0 : match.line();
        require(match.line() == null || line > 0, "line must be 1 or more");
        require(line == 0 || filled(match.file()), "a line needs a file");
        Map<String, String> where = orEmpty(match.where());
        where.forEach((column, text) -> {
            FieldType type = typeOf(match.dataset(), column);
            require(
                    !isPersonal(type),
                    "rows may not be matched by " + column
                            + "; match on file and line, or on the school and other columns");
            require(text != null, "where has no text for " + column + "; write \"\" for blank");
        });
        require(
                line > 0 || !where.isEmpty() || entry.action() == CorrectionFile.Action.RECODE,
                "match needs a line or a column: without them it would touch whole files");
        return new Match(match.dataset(), filled(match.file()) ? match.file() : "", line, where);
    }

    private Change change(Match match) {
        boolean isOverride = entry.action() == CorrectionFile.Action.OVERRIDE;
        boolean isRecode = entry.action() == CorrectionFile.Action.RECODE;
        require(
                isOverride == (entry.set() != null && !entry.set().isEmpty()),
                "set belongs to an override, and an override needs one");
        require(
                isRecode == (entry.recode() != null && !entry.recode().isEmpty()),
                "recode belongs to the action recode, and it needs one");
        return switch (entry.action()) {
            case DROP -> new Change.Drop();
            case FLAG -> new Change.Flag();
            case OVERRIDE -> {
                entry.set().forEach((column, text) -> {
                    require(text != null, "set has no text for " + column + "; write \"\" for blank");
                    requireSettable(match, column, text);
                });
                yield new Change.Rewrite(entry.set());
            }
            case RECODE -> {
                entry.recode().forEach((column, codes) -> {
                    require(codes != null && !codes.isEmpty(), "recode has no texts for " + column);
                    require(!isPersonal(typeOf(match.dataset(), column)), "recode may not touch " + column);
                    codes.forEach((from, to) -> require(to != null, "recode has no text for [" + from + "]"));
                });
                yield new Change.Recode(entry.recode());
            }
        };
    }

    /** A personal number may be made blank, so that nobody is linked by it, but never written here. */
    private void requireSettable(Match match, String column, String text) {
        FieldType type = typeOf(match.dataset(), column);
        require(!(type instanceof FieldType.PersonName), "names are not read, so " + column + " cannot be set");
        require(!(type instanceof FieldType.Person) || text.isEmpty(), column + " may only be set to \"\"");
    }

    private Expect expect(Match match) {
        Map<String, String> was = orEmpty(entry.expect().was());
        was.forEach((column, text) -> {
            require(!isPersonal(typeOf(match.dataset(), column)), "expect may not name the text of " + column);
            require(text != null, "was has no text for " + column + "; write \"\" for blank");
        });
        Long rows = entry.expect().rows();
        require(rows == null || rows > 0, "rows must be 1 or more; remove a correction that touches nothing");
        require(rows != null || !was.isEmpty(), "expect must say how many rows it touches, or the text that was there");
        return new Expect(rows == null ? 0 : rows, was);
    }

    private FieldType typeOf(String dataset, String column) {
        List<Field> fields = Datasets.choose(dataset).inputs().stream()
                .flatMap(table -> table.fields().stream())
                .toList();
        return fields.stream()
                .filter(field -> field.name().equals(column))
                .map(Field::type)
                .findFirst()
                .orElseThrow(() -> wrong("dataset " + dataset + " has no column [" + column + "]; it has "
                        + fields.stream().map(Field::name).distinct().toList()));
    }

    private static boolean isPersonal(FieldType type) {
        return type instanceof FieldType.Person || type instanceof FieldType.PersonName;
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    private static Map<String, String> orEmpty(Map<String, String> texts) {
        return texts == null ? Map.of() : texts;
    }

    private void require(boolean holds, String problem) {
        if (!holds) {
            throw wrong(problem);
        }
    }

    private CorrectionException wrong(String problem) {
        return new CorrectionException(place + ": " + problem);
    }
}
