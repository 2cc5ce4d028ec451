package org.samatcha.release.metadata;

import java.util.Locale;
import org.samatcha.base.Language;

/** How to cite a release: for programs as Citation File Format 1.2, for people as a sentence in each language. */
public final class Citation {

    private static final int BUDDHIST_OFFSET = 543;

    private Citation() {}

    /** {@code CITATION.cff}. */
    public static String cff(Described release) {
        ReleaseCard card = release.card();
        StringBuilder yaml = new StringBuilder("cff-version: 1.2.0\n");
        line(yaml, "message", "Please cite this release with its version.");
        yaml.append("type: dataset\n");
        line(yaml, "title", card.title().en());
        yaml.append("authors:\n  - name: ")
                .append(quoted(card.publisher().en()))
                .append('\n');
        line(yaml, "version", release.version().toString());
        line(yaml, "abstract", card.description().en());
        line(yaml, "license", card.licence().name());
        yaml.append("identifiers:\n  - type: other\n    value: ")
                .append(quoted(release.id()))
                .append("\n    description: release id\n");
        if (!card.address().isBlank()) {
            line(yaml, "url", Address.of(release, ""));
        }
        yaml.append("keywords:\n");
        card.keywords()
                .forEach(word -> yaml.append("  - ").append(quoted(word.en())).append('\n'));
        return yaml.toString();
    }

    private static void line(StringBuilder yaml, String key, String value) {
        yaml.append(key).append(": ").append(quoted(value)).append('\n');
    }

    /** A double-quoted YAML scalar. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
    }

    /** {@code CITATION.md}. */
    public static String text(Described release) {
        return "# วิธีอ้างอิง · How to cite\n\n" + sentence(release, Language.TH) + "\n\n"
                + sentence(release, Language.EN) + "\n";
    }

    static String sentence(Described release, Language language) {
        ReleaseCard card = release.card();
        long first = release.firstYear();
        long last = release.lastYear();
        return switch (language) {
            case TH ->
                String.format(
                        Locale.ROOT,
                        "%s. %s ข้อมูล พ.ศ. %d–%d%s ฉบับที่ %s (รหัส %s) สัญญาอนุญาต %s",
                        card.publisher().th(),
                        card.title().th(),
                        first + BUDDHIST_OFFSET,
                        last + BUDDHIST_OFFSET,
                        release.isSynthetic() ? " (ข้อมูลสังเคราะห์)" : "",
                        release.version(),
                        release.id(),
                        card.licence().name());
            case EN ->
                String.format(
                        Locale.ROOT,
                        "%s. %s, data of %d–%d%s, version %s (release %s). Licence: %s.",
                        card.publisher().en(),
                        card.title().en(),
                        first,
                        last,
                        release.isSynthetic() ? " (synthetic data)" : "",
                        release.version(),
                        release.id(),
                        card.licence().name());
        };
    }
}
