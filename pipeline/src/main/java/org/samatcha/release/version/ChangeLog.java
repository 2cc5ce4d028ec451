package org.samatcha.release.version;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Language;

/**
 * The change log of a release as Markdown: this version first, then what the release before already said.
 *
 * @param title of this version: its number and release id
 * @param causes what the two releases were made from that is not the same, as far as known
 */
public record ChangeLog(BilingualText title, List<BilingualText> causes, Difference difference) {

    /** So many changed cells stand in the text; all of them stand in {@code changes.csv}. */
    private static final int SHOWN = 100;

    public ChangeLog {
        causes = List.copyOf(causes);
    }

    /** The first release has nothing to differ from. */
    public static String first(BilingualText title, Language language) {
        return heading(language) + "\n## " + title.in(language) + "\n\n"
                + in(language, "เผยแพร่ครั้งแรก", "First release.") + "\n";
    }

    /**
     * {@code past} is the whole change log of the release before, in the same language. Of it the values are left out:
     * one of them may be withheld today.
     */
    public String after(String past, Language language) {
        int sections = past.indexOf("\n## ");
        String history = sections < 0 ? "" : past.substring(sections);
        Pattern values = Pattern.compile("\n" + valuesHeading(language) + "\n.*?(?=\n## |\\z)", Pattern.DOTALL);
        return heading(language) + "\n" + section(language)
                + values.matcher(history).replaceAll("");
    }

    private static String valuesHeading(Language language) {
        return "### " + in(language, "ค่าที่เปลี่ยน", "Changed values");
    }

    /** This version alone. */
    public String section(Language language) {
        StringBuilder text = new StringBuilder("## " + title.in(language) + "\n");
        if (!causes.isEmpty()) {
            text.append('\n')
                    .append(in(language, "สิ่งที่ใช้สร้างต่างจากเดิม:", "Made from something else than before:"))
                    .append("\n\n");
            causes.forEach(cause -> text.append("- ").append(cause.in(language)).append('\n'));
        }
        if (difference.isEmpty()) {
            text.append('\n')
                    .append(in(
                            language,
                            "ตารางเหมือนเดิมทุกค่า มีเพียงรายงานหรือคำอธิบายที่เปลี่ยน",
                            "Every table is the same; only reports or descriptions changed."))
                    .append('\n');
        }
        for (Step step : Step.values()) {
            step(step, language, text);
        }
        cells(language, text);
        return text.toString();
    }

    private void step(Step step, Language language, StringBuilder text) {
        List<TableChange> whole = difference.tables().stream()
                .filter(change -> change.step() == step)
                .toList();
        Map<String, Long> cells = difference.cells().stream()
                .filter(change -> change.step() == step)
                .collect(Collectors.groupingBy(
                        change -> "`" + change.table() + (change.column().isEmpty() ? "" : "." + change.column())
                                + "`: " + change.reason().words().in(language),
                        TreeMap::new,
                        Collectors.counting()));
        if (whole.isEmpty() && cells.isEmpty()) {
            return;
        }
        text.append("\n### ").append(step.words().in(language)).append("\n\n");
        whole.forEach(change ->
                text.append("- ").append(change.sentence().in(language)).append('\n'));
        cells.forEach((what, times) -> text.append("- ")
                .append(what)
                .append(", ")
                .append(times)
                .append(' ')
                .append(in(language, "ค่า", times == 1 ? "value" : "values"))
                .append('\n'));
    }

    private void cells(Language language, StringBuilder text) {
        if (difference.cells().isEmpty()) {
            return;
        }
        text.append('\n')
                .append(valuesHeading(language))
                .append("\n\n")
                .append(in(
                        language,
                        "| ตาราง | แถว | คอลัมน์ | เดิม | ใหม่ | เหตุผล |",
                        "| table | row | column | was | now | why |"))
                .append("\n|---|---|---|---|---|---|\n");
        difference.cells().stream()
                .limit(SHOWN)
                .forEach(cell -> text.append("| ")
                        .append(String.join(
                                " | ",
                                List.of(
                                        cell.table(),
                                        inCell(cell.key()),
                                        cell.column(),
                                        inCell(cell.was()),
                                        inCell(cell.is()),
                                        cell.reason().words().in(language))))
                        .append(" |\n"));
        int more = difference.cells().size() - SHOWN;
        if (more > 0) {
            text.append('\n')
                    .append(in(
                            language,
                            "และอีก " + more + " ค่า ดู changes.csv",
                            "and " + more + " more: see changes.csv."))
                    .append('\n');
        }
    }

    private static String inCell(String value) {
        return value.replace("|", "\\|").replace('\n', ' ');
    }

    private static String heading(Language language) {
        return in(language, "# บันทึกการเปลี่ยนแปลงของข้อมูล\n", "# Changes of the data\n");
    }

    private static String in(Language language, String th, String en) {
        return BilingualText.of(th, en).in(language);
    }
}
