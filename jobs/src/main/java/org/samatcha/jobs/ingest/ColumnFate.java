package org.samatcha.jobs.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Language;
import org.samatcha.capture.Explanation;
import org.samatcha.capture.SourceProfile;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.catalog.Datasets;
import org.samatcha.catalog.Field;
import org.samatcha.catalog.FieldType;

/** What becomes of a column of a source: a column of ours, something made of it, or nothing. */
record ColumnFate(SourceProfile profile) {

    private static final BilingualText DROPPED = BilingualText.of("ทิ้งตั้งแต่รับข้อมูล", "dropped at the door");

    String of(Explanation.ColumnUse column, Language language) {
        if (column.becomes().isEmpty()) {
            return DROPPED.in(language);
        }
        String codes = new TreeMap<>(column.codes())
                .entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(", "));
        return column.becomes().stream()
                        .map(name -> name
                                + of(name).map(fate -> " (" + fate.in(language) + ")")
                                        .orElse(""))
                        .collect(Collectors.joining(" + "))
                + (codes.isEmpty() ? "" : " [" + codes + "]");
    }

    private Optional<BilingualText> of(String name) {
        DatasetCard card = Datasets.choose(profile.dataset());
        Optional<Field> field = card.findInput(profile.form()).orElseThrow().fields().stream()
                .filter(of -> of.name().equals(name))
                .findFirst();
        if (field.isEmpty()) {
            return Optional.of(
                    profile.tellsRows(name)
                            ? BilingualText.of(
                                    "ใช้แยกแถวรวมหรือแถวที่ไม่เกี่ยวข้อง แล้วทิ้ง",
                                    "tells which rows are totals or not ours, then dropped")
                            : DROPPED);
        }
        FieldType type = field.get().type();
        if (type instanceof FieldType.Person) {
            return Optional.of(BilingualText.of("เก็บเป็นรหัสแฝงเท่านั้น", "kept only as a pseudonym"));
        }
        if (type instanceof FieldType.PersonName) {
            return Optional.of(DROPPED);
        }
        if (name.equals("title")) {
            return Optional.of(BilingualText.of("เทียบกับเพศแล้วทิ้ง", "compared with the sex, then dropped"));
        }
        boolean keepsDay = card.columns().stream().anyMatch(kept -> kept.name().equals(name));
        return type instanceof FieldType.Day && !keepsDay
                ? Optional.of(BilingualText.of("เก็บเป็นอายุเท่านั้น", "kept only as the age"))
                : Optional.empty();
    }
}
