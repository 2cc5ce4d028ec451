package org.samatcha.report.screening;

import java.util.List;
import java.util.stream.Collectors;
import org.samatcha.base.BilingualText;
import org.samatcha.check.Notice;
import org.samatcha.check.RuleCard;
import org.samatcha.check.Rules;
import org.samatcha.curate.Account;
import org.samatcha.release.Column;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.TableSpec;

/**
 * The facts of a screening as tables for DuckDB and the like. Files and counts alone, and notices whose values are
 * masked; the rows set aside themselves are in {@code restricted/set-aside}.
 */
public final class ScreeningTables {

    private ScreeningTables() {}

    /** Every table, in the order of the flow. */
    public static List<ReleasedTable> of(Screening screening, List<Notice> examples) {
        return List.of(
                files(screening), checks(screening), totals(screening), corrections(screening), notices(examples));
    }

    private static ReleasedTable files(Screening screening) {
        TableSpec spec = new TableSpec(
                "screening_files",
                BilingualText.of("แฟ้ม", "file"),
                List.of(
                        Column.text("file", "แฟ้ม", "File, relative to the inputs"),
                        Column.text("dataset", "ชุดข้อมูล", "Dataset; blank when nobody can tell"),
                        Column.text("profile", "รูปแบบต้นทาง", "Source profile that read it"),
                        Column.text("encoding", "การเข้ารหัส", "Encoding or format; blank when it could not be read"),
                        Column.whole("rows_read", "แถวที่อ่าน", "Rows read = accepted + set aside + totals + dropped"),
                        Column.whole("rows_accepted", "แถวที่รับไว้", "Rows accepted"),
                        Column.whole("rows_set_aside", "แถวที่แยกออก", "Rows set aside"),
                        Column.whole("rows_totals", "แถวยอดรวม", "Rows that repeat the sum of others"),
                        Column.whole("rows_dropped", "แถวที่ตัดออก", "Rows that a correction drops")),
                List.of("file"));
        return new ReleasedTable(
                spec, screening.files().stream().map(ScreeningTables::row).toList());
    }

    private static Object[] row(Account file) {
        return new Object[] {
            file.file(),
            file.dataset(),
            file.profile(),
            file.encoding(),
            file.read(),
            file.accepted(),
            file.setAside(),
            file.totals(),
            file.dropped()
        };
    }

    private static ReleasedTable checks(Screening screening) {
        TableSpec spec = new TableSpec(
                "screening_checks",
                BilingualText.of("แฟ้มและการตรวจ", "file and check that found something"),
                List.of(
                        Column.text("file", "แฟ้ม", "File; blank when the check is about a dataset"),
                        Column.text("dataset", "ชุดข้อมูล", "Dataset"),
                        Column.text("check", "การตรวจ", "Check"),
                        Column.text("severity", "ระดับ", "ERROR sets rows aside, WARNING keeps them"),
                        Column.text("sentence_th", "ข้อความไทย", "What is wrong, in Thai"),
                        Column.text("sentence_en", "ข้อความอังกฤษ", "What is wrong, in English"),
                        Column.whole("times", "จำนวนครั้ง", "How often it was broken"),
                        Column.whole("rows_set_aside", "แถวที่แยกออก", "Rows that it set aside"),
                        Column.whole("rows_won_back", "แถวที่ได้คืน", "Of these, rows that break nothing else")),
                List.of("file", "dataset", "check"));
        return new ReleasedTable(
                spec,
                screening.checks().stream()
                        .map(count -> {
                            RuleCard card = Rules.card(count.check());
                            return new Object[] {
                                count.file(),
                                count.dataset(),
                                count.check(),
                                card.severity().name(),
                                card.sentence().th(),
                                card.sentence().en(),
                                count.times(),
                                count.rows(),
                                count.alone()
                            };
                        })
                        .toList());
    }

    private static ReleasedTable totals(Screening screening) {
        TableSpec spec = new TableSpec(
                "screening_totals",
                BilingualText.of("ชุดข้อมูลและปี", "dataset and year"),
                List.of(
                        Column.text("dataset", "ชุดข้อมูล", "Dataset"),
                        Column.whole("year", "ปี พ.ศ.", "Year of the dataset (BE); 0 when it has none"),
                        Column.whole("people", "จำนวน", "People (schools, for schools) that accepted rows stand for")),
                List.of("dataset", "year"));
        return new ReleasedTable(
                spec,
                screening.totals().stream()
                        .map(total -> new Object[] {total.dataset(), (long) total.year(), total.people()})
                        .toList());
    }

    private static ReleasedTable corrections(Screening screening) {
        TableSpec spec = new TableSpec(
                "screening_corrections",
                BilingualText.of("รายการแก้ไข", "correction"),
                List.of(
                        Column.text("name", "ชื่อ", "Name"),
                        Column.text("place", "ที่", "File and line that it is written at"),
                        Column.text("action", "การแก้", "drop, override, recode or flag"),
                        Column.text("dataset", "ชุดข้อมูล", "Dataset"),
                        Column.text("reason", "เหตุผล", "Reason"),
                        Column.text("reporter", "ผู้แจ้ง", "Who found the error"),
                        Column.text("date", "วันที่", "Date of the correction"),
                        Column.whole("rows", "แถว", "Rows that it touched"),
                        Column.whole("rows_expected", "แถวที่คาด", "Rows that it expects to touch; 0: one or more"),
                        Column.whole(
                                "rows_unexpected", "แถวที่ไม่คาด", "Matched rows without the text that it expects")),
                List.of("name"));
        return new ReleasedTable(
                spec,
                screening.corrections().stream()
                        .map(one -> new Object[] {
                            one.name(),
                            one.place(),
                            one.action(),
                            one.dataset(),
                            one.reason(),
                            one.reporter(),
                            one.date(),
                            one.rows(),
                            one.expected(),
                            one.surprises()
                        })
                        .toList());
    }

    private static ReleasedTable notices(List<Notice> examples) {
        TableSpec spec = new TableSpec(
                "screening_notices",
                BilingualText.of("ตัวอย่างสิ่งที่พบ", "example of what was found, some of each check and file"),
                List.of(
                        Column.text("file", "แฟ้ม", "File"),
                        Column.whole("line", "บรรทัด", "Line; 0 when about the whole file"),
                        Column.text("check", "การตรวจ", "Check"),
                        Column.text("severity", "ระดับ", "ERROR or WARNING"),
                        Column.text("field", "คอลัมน์", "Canonical column"),
                        Column.text("value_seen", "ค่าที่พบ", "Value seen, masked"),
                        Column.text("right_th", "ค่าที่ถูก (ไทย)", "What would be right, in Thai"),
                        Column.text("right_en", "ค่าที่ถูก (อังกฤษ)", "What would be right")),
                List.of());
        List<Object[]> rows = examples.stream()
                .map(notice -> new Object[] {
                    notice.file(),
                    notice.line(),
                    notice.rule(),
                    notice.severity().name(),
                    notice.field(),
                    notice.value(),
                    ThaiPhrases.of(notice.right()),
                    notice.right()
                })
                .collect(Collectors.toList());
        return new ReleasedTable(spec, rows);
    }
}
