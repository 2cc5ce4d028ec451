package org.samatcha.jobs.ingest;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Language;
import org.samatcha.capture.Capture;
import org.samatcha.capture.Captured;
import org.samatcha.capture.Explanation;
import org.samatcha.capture.Recognised;
import org.samatcha.capture.SourceProfile;
import org.samatcha.capture.TotalRows;
import org.samatcha.catalog.Datasets;
import org.samatcha.check.Mask;
import org.samatcha.check.Rules;
import org.samatcha.report.screening.ThaiPhrases;

/**
 * Prints how one file is read, in one language: encoding, profile, columns, totals, rows. Prints headers and counts; of
 * the rows nothing but line numbers.
 */
final class ExplainedFile {

    private static final int OTHERS_SHOWN = 4;

    private final Explanation file;
    private final Language language;
    private final PrintWriter out;

    ExplainedFile(Explanation file, Language language, PrintWriter out) {
        this.file = file;
        this.language = language;
        this.out = out;
    }

    void print() {
        out.println(file.capture().file());
        line("รหัสอักขระ", "Encoding", encoding());
        if (file.capture() instanceof Recognised recognised) {
            print(recognised);
        } else if (file.capture() instanceof Capture.Refused refused) {
            print(refused);
        } else if (file.capture() instanceof Capture.PassedOver sheet) {
            print(sheet);
        }
        out.flush();
    }

    private void print(Capture.Refused refused) {
        String sentence = Rules.cardOf(refused.problem()).sentence().in(language);
        String field = refused.field().isEmpty() ? "" : " " + refused.field() + ":";
        String seen = refused.seen().isEmpty() ? "" : " [" + ThaiPhrases.of(refused.seen(), language) + "]";
        line(
                "อ่านไม่ได้",
                "Refused",
                sentence
                        + field
                        + seen
                        + say(" ที่ถูกคือ ", " Right would be ")
                        + ThaiPhrases.of(refused.right(), language));
        printCandidates();
    }

    private void print(Capture.PassedOver sheet) {
        line(
                "ไม่อ่านแผ่นงานนี้",
                "This sheet is not read",
                switch (sheet.reason()) {
                    case HIDDEN ->
                        say(
                                "เพราะซ่อนอยู่ ถ้าเป็นข้อมูลให้เลิกซ่อนก่อนส่ง",
                                "it is hidden; show it if it is to be read, or delete it");
                    case NO_TABLE ->
                        say(
                                "เพราะไม่มีหัวตารางแบบใดที่รู้จัก ถ้าเป็นหน้าปกหรือคำอธิบายไม่ต้องแก้",
                                "it has no header of a known kind; nothing to do if it is a cover or notes");
                });
    }

    private void print(Recognised recognised) {
        printCandidates();
        long header = recognised.headerLine();
        line(
                "แถวหัวตาราง",
                "Header",
                header == 0
                        ? say(
                                "แฟ้มไม่มีแถวหัวตาราง ใช้ชื่อคอลัมน์ตามแบบ",
                                "none in the file; the profile names the columns")
                        : say("จบที่บรรทัด ", "ends in line ")
                                + header
                                + say(
                                        " ข้ามบรรทัดก่อนหน้า " + recognised.linesBeforeHeader() + " บรรทัด",
                                        "; lines before it, skipped: " + recognised.linesBeforeHeader()));
        printColumns(recognised);
        recognised
                .profile()
                .only()
                .forEach((column, pattern) ->
                        line("เฉพาะแถว", "Only rows", column + say(" เป็นรูป ", " like ") + pattern));
        line("แถวรวม", "Totals", totals(recognised.profile()));
        line("จำนวนแถว", "Rows", rows());
    }

    private void printCandidates() {
        List<Explanation.Candidate> others = new ArrayList<>();
        for (Explanation.Candidate candidate : file.candidates()) {
            if (candidate.fit() == Explanation.Fit.CHOSEN) {
                line("แบบข้อมูลต้นทาง", "Profile", chosen(candidate));
            } else {
                others.add(candidate);
            }
        }
        others.stream().limit(OTHERS_SHOWN).forEach(other -> line("ไม่ใช้", "Not", notChosen(other)));
    }

    private String chosen(Explanation.Candidate candidate) {
        boolean hasHeader = file.capture() instanceof Recognised recognised && recognised.headerLine() > 0;
        String why = hasHeader
                ? say(" หัวตารางมีคอลัมน์ที่ต้องมีครบ", "; the header has every column it needs")
                : say(
                        " จำนวนคอลัมน์และช่องตัวเลขตรงกับแบบ",
                        "; the first row has its number of columns, and numbers where it counts");
        return candidate.profile() + " → " + title(candidate.dataset()) + why
                + say(" อ่านได้ " + candidate.explained() + " คอลัมน์", ", it reads " + candidate.explained())
                + place(candidate);
    }

    private String notChosen(Explanation.Candidate other) {
        if (other.fit() == Explanation.Fit.FITS) {
            return other.profile()
                    + (file.capture() instanceof Capture.Refused
                            ? say(
                                    " ตรงกับหัวตาราง (" + other.explained() + " คอลัมน์) ขาดเพียงสิ่งที่บอกไว้ข้างบน",
                                    " fits the header (" + other.explained() + " columns), but for what is said above")
                            : say(
                                    " ก็อ่านได้ (" + other.explained() + " คอลัมน์) แต่แบบที่ใช้เหมาะกว่า",
                                    " fits, too (" + other.explained() + " columns), but the one above goes before it"))
                    + place(other);
        }
        String like = other.nearest().isEmpty()
                ? ""
                : say(" ที่คล้ายที่สุดคือ [", "; most like it is [") + other.nearest() + "]";
        return other.profile()
                + say(
                        " ขาด " + other.lacking() + " จาก " + other.needed() + " คอลัมน์ที่ต้องมี เช่น ",
                        " lacks " + other.lacking() + " of " + other.needed() + " columns it needs, first ")
                + other.column() + " (" + String.join(" / ", other.names()) + ")" + like;
    }

    private String place(Explanation.Candidate candidate) {
        return switch (candidate.place()) {
            case FOLDER -> say(" และแฟ้มอยู่ในโฟลเดอร์ของแบบนี้", "; the file lies in a folder of it");
            case OWN -> say(" และเป็นแบบที่ท่านเขียนเอง", "; it is your own");
            case OTHER -> "";
        };
    }

    private void printColumns(Recognised recognised) {
        ColumnFate fate = new ColumnFate(recognised.profile());
        line("คอลัมน์", "Columns", Integer.toString(file.columns().size()));
        for (Explanation.ColumnUse column : file.columns()) {
            String header = column.header().isEmpty() ? say("(ไม่มีชื่อ)", "(no name)") : Mask.text(column.header());
            out.println("    " + header + " → " + fate.of(column, language));
        }
        for (Explanation.Given given : file.given()) {
            String origin = switch (given.origin()) {
                case PROFILE -> say("(ค่าคงที่ของแบบ)", "(the same on every row, says the profile)");
                case FILE_NAME -> say("(ชื่อแฟ้มหรือโฟลเดอร์)", "(the name of the file or folder)");
            };
            out.println("    " + origin + " → " + given.column() + " = " + given.value());
        }
    }

    private String totals(SourceProfile profile) {
        TotalRows totals = profile.totals();
        List<String> ways = new ArrayList<>();
        if (!totals.in().isEmpty()) {
            ways.add(say("มีคำว่า ", "one of ")
                    + String.join(", ", totals.labels())
                    + say(" ในช่อง ", " in ")
                    + String.join(", ", totals.in()));
        }
        if (!totals.blankKeys().isEmpty()) {
            ways.add(String.join(", ", totals.blankKeys()) + say(" ว่างทั้งหมด", " all blank"));
        }
        totals.match().forEach((column, pattern) -> ways.add(column + say(" เป็นรูป ", " like ") + pattern));
        String where = file.rows().totals().isEmpty()
                ? say("ไม่มีในแฟ้มนี้", "none in this file")
                : say("ในแฟ้มนี้บรรทัด ", "in this file line ")
                        + file.rows().totals().stream().map(Object::toString).collect(Collectors.joining(", "))
                        + (file.rows().total() > file.rows().totals().size() ? " …" : "");
        return String.join(say(" หรือ ", ", or "), ways) + "; " + where;
    }

    private String rows() {
        Explanation.RowsSeen rows = file.rows();
        long broken = rows.broken().values().stream().mapToLong(Long::longValue).sum();
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                say(
                        "%,d = ข้อมูล %,d + แถวรวม %,d + ไม่เกี่ยวข้อง %,d + อ่านเป็นช่องไม่ได้ %,d",
                        "%,d = data %,d + totals %,d + left out %,d + not readable as cells %,d"),
                rows.data() + rows.total() + rows.leftOut() + broken,
                rows.data(),
                rows.total(),
                rows.leftOut(),
                broken));
        if (rows.made() != rows.data()) {
            text.append(String.format(
                    Locale.ROOT, say(" แตกเป็นข้อมูลย่อย %,d รายการ", "; the data make %,d rows"), rows.made()));
        }
        for (Map.Entry<Captured.Breakage, Long> wrong : rows.broken().entrySet()) {
            text.append("; ")
                    .append(Rules.cardOf(wrong.getKey()).sentence().in(language))
                    .append(" × ")
                    .append(wrong.getValue());
        }
        return text.append(rows.stopped().isEmpty() ? "" : "; " + ThaiPhrases.of(rows.stopped(), language))
                .toString();
    }

    private String encoding() {
        long line = file.encoding().line();
        return switch (file.encoding().kind()) {
            case MARKED_UTF_8 ->
                say("UTF-8 เพราะแฟ้มขึ้นต้นด้วยเครื่องหมายของ UTF-8", "UTF-8: the file begins with its mark");
            case MARKED_UTF_16 ->
                say("UTF-16 เพราะแฟ้มขึ้นต้นด้วยเครื่องหมายของ UTF-16", "UTF-16: the file begins with its mark");
            case ASCII ->
                say("UTF-8 เพราะมีแต่อักษรละติน ซึ่งเขียนเหมือนกัน", "UTF-8: only ASCII, which is the same in both");
            case UTF_8 -> say("UTF-8 เพราะถูกต้องทุกไบต์", "UTF-8: every byte of the file is right in it");
            case NOT_UTF_8 ->
                file.capture() instanceof Capture.Refused refused
                                && refused.problem() == Capture.Problem.UNKNOWN_ENCODING
                        ? say(
                                "ไม่ใช่ UTF-8 (บรรทัด " + line + ") และไม่ใช่ windows-874",
                                "not UTF-8 (line " + line + ") and not windows-874 either")
                        : say(
                                "windows-874 เพราะบรรทัด " + line + " ไม่ใช่ UTF-8",
                                "windows-874: line " + line
                                        + " has a byte that is not UTF-8, all bytes are windows-874");
            case WORKBOOK -> say("xlsx ซึ่งบอกรหัสอักขระเอง", "xlsx, which says itself how its texts are written");
            case UNREADABLE -> say("อ่านแฟ้มไม่ได้", "the file cannot be read");
        };
    }

    private String title(String dataset) {
        return dataset + " (" + Datasets.choose(dataset).title().in(language) + ")";
    }

    private void line(String th, String en, String text) {
        out.println("  " + say(th, en) + ": " + text);
    }

    private String say(String th, String en) {
        return BilingualText.of(th, en).in(language);
    }
}
