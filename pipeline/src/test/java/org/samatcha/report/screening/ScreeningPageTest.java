package org.samatcha.report.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.samatcha.base.Language;
import org.samatcha.base.Numerals;
import org.samatcha.check.Notice;
import org.samatcha.check.Rules;
import org.samatcha.curate.Account;
import org.samatcha.report.document.Edition;
import org.samatcha.report.drawing.Typeface;
import org.samatcha.report.page.Pages;
import org.samatcha.report.screening.Screening.CheckCount;
import org.samatcha.report.screening.Screening.CorrectionCount;
import org.samatcha.report.screening.Screening.YearTotal;
import org.xml.sax.InputSource;

/** The report that the data owner reads: what to mend first, what changed, every file. */
class ScreeningPageTest {

    private static final Path TEMPLATES = Path.of(System.getProperty("samatcha.root"), "reports-templates");
    private static final Pages PAGES = Pages.load(TEMPLATES, Typeface.load(TEMPLATES.resolve("fonts")));

    private static final Screening BEFORE = new Screening(
            List.of(
                    new Account("enrolment/a.csv", "enrolment", "enrolment", "UTF-8", 100, 90, 10, 0),
                    new Account("enrolment/old.csv", "enrolment", "enrolment", "UTF-8", 100, 100, 0, 0)),
            List.of(new CheckCount("enrolment/a.csv", "enrolment", "date_real", 10, 10, 10)),
            List.of(new YearTotal("enrolment", 2565, 190)),
            List.of());

    private static final Screening NOW = new Screening(
            List.of(
                    new Account("enrolment/a.csv", "enrolment", "enrolment", "windows-874", 1001, 950, 49, 1, 1),
                    Account.refused("population/p.csv", "population", "population")),
            List.of(
                    new CheckCount("", "learning", "dataset_has_files", 1, 0, 0),
                    new CheckCount("enrolment/a.csv", "enrolment", "date_real", 30, 30, 5),
                    new CheckCount("enrolment/a.csv", "enrolment", "grade_exists", 19, 19, 12),
                    new CheckCount("enrolment/a.csv", "enrolment", "school_code_length", 3, 0, 0),
                    new CheckCount("enrolment/a.csv", "enrolment", "title_matches_sex", 500, 0, 0),
                    new CheckCount("enrolment/a.csv", "enrolment", "dropped_by_correction", 1, 0, 0),
                    new CheckCount("population/p.csv", "population", "columns_present", 1, 0, 0)),
            List.of(new YearTotal("enrolment", 2565, 180), new YearTotal("enrolment", 2566, 770)),
            List.of(
                    new CorrectionCount(
                            "note-at-end",
                            "corrections.yaml line 1",
                            "drop",
                            "enrolment",
                            "a note",
                            "analyst",
                            "2026-11-20",
                            1,
                            1,
                            0),
                    new CorrectionCount(
                            "sex-of-school",
                            "corrections.yaml line 9",
                            "override",
                            "enrolment",
                            "girls",
                            "analyst",
                            "2026-11-20",
                            0,
                            12,
                            3)));

    private static final List<Notice> EXAMPLES = List.of(
            Rules.card("columns_present").notice("population/p.csv", 0, "population", "จำนวณ", "จำนวน"),
            Rules.card("grade_exists").notice("enrolment/a.csv", 7, "grade", "ป.<9>", "a grade from อ.1 to ปวช.3"));

    private static Occasion occasion(Occasion.OverLimit... over) {
        return new Occasion(
                "0123456789abcdef",
                LocalDate.of(2026, 11, 22),
                Edition.People.SYNTHETIC,
                Numerals.ARABIC,
                List.of(over));
    }

    private static String text(Screening now, Screening before, Language language, Occasion occasion) throws Exception {
        String html = new ScreeningPage(now, before, EXAMPLES, PAGES, language).html(occasion);
        assertFalse(html.contains("<script"), "works without JavaScript");
        assertFalse(html.contains("http://") && html.contains("src=\"http"), "works offline");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.replace("</", " </"))))
                .getElementsByTagName("main")
                .item(0)
                .getTextContent()
                .replaceAll("\\s+", " ")
                .replace(" ,", ",");
    }

    private static void assertInOrder(String text, String... parts) {
        int at = 0;
        for (String part : parts) {
            int next = text.indexOf(part, at);
            assertTrue(next >= 0, () -> "[" + part + "] does not follow in " + text);
            at = next;
        }
    }

    @Test
    void whatToMendComesInTheOrderInWhichMendingPays() {
        assertEquals(
                List.of(
                        "columns_present",
                        "grade_exists",
                        "date_real",
                        "school_code_length",
                        "dataset_has_files",
                        "title_matches_sex"),
                ToFix.inOrder(NOW, EXAMPLES).stream()
                        .map(fix -> fix.check().id())
                        .toList());
    }

    @Test
    void theThaiPageSaysWhereWhatWasSeenAndWhatWouldBeRight() throws Exception {
        String page = text(NOW, BEFORE, Language.TH, occasion());
        assertInOrder(
                page,
                "ตรวจเมื่อวันที่ 22 พฤศจิกายน 2569 · รอบการทำงาน 0123456789abcdef",
                "ข้อมูลสังเคราะห์",
                "รายการแก้ไข sex-of-school (corrections.yaml line 9) ไม่ตรงกับข้อมูลต้นทางแล้ว",
                "อ่าน 1,001 แถว = รับไว้ 950 + แยกออก 49 + แถวยอดรวม 1 + ตัดออกตามรายการแก้ไข 1",
                "หัวตารางไม่มีคอลัมน์ที่จำเป็น",
                "ประชากรตามทะเบียน · ใช้ไม่ได้ 1 แฟ้ม",
                "population/p.csv จำนวน พบ จำนวณ ที่ถูกคือ จำนวน",
                "นักเรียนในระบบ · แยกออก 19 แถว · แก้ข้อนี้ข้อเดียวได้คืน 12 แถว",
                "enrolment/a.csv บรรทัด 7 ชั้น พบ ป.<9> ที่ถูกคือ ชั้นตั้งแต่ อ.1 ถึง ปวช.3",
                "พบ 3 ครั้งในแถวที่แยกออกด้วยเหตุอื่นอยู่แล้ว");
    }

    @Test
    void whatChangedSinceTheLastScreeningIsSaid() throws Exception {
        assertInOrder(
                text(NOW, BEFORE, Language.EN, occasion()),
                "Rows read: 200 before, 1,001 now",
                "New files: population/p.csv",
                "Files gone: enrolment/old.csv",
                "enrolment/a.csv 100 → 1,001 90 → 950 10 → 49",
                "The date does not exist or cannot be read. 5.0 3.0",
                "There is no such grade. 0.0 1.9",
                "Enrolment 2565 190 180",
                "Enrolment 2566 0 770",
                "note-at-end",
                "drops · 1 rows · as expected",
                "0 rows · not as expected: the source may have been repaired 12 rows were expected 3 rows hold another text");
        assertTrue(text(NOW, Screening.NONE, Language.EN, occasion()).contains("This is the first screening"));
        assertTrue(text(NOW, NOW, Language.EN, occasion()).contains("Nothing changed since the last one"));
    }

    @Test
    void aDatasetOverItsLimitIsSaidAtTheTop() throws Exception {
        Screening sound = new Screening(NOW.files(), NOW.checks(), NOW.totals(), List.of());
        assertInOrder(
                text(sound, BEFORE, Language.TH, occasion(new Occasion.OverLimit("enrolment", 49, 1000, 0.02))),
                "ข้อมูลชุดนี้ยังใช้ทำรายงานไม่ได้",
                "นักเรียนในระบบ: แยกออก 49 จาก 1,000 แถว (ร้อยละ 4.9) เกินเกณฑ์ร้อยละ 2.0",
                "แก้อะไรก่อน");
        assertTrue(text(sound, BEFORE, Language.EN, occasion()).contains("These data can be used"));
        assertTrue(text(BEFORE, BEFORE, Language.EN, occasion()).contains("What to mend first"));
    }

    @Test
    void everyPhraseThatAFieldSaysHasAThaiOne() {
        List<String> rights = org.samatcha.catalog.Datasets.all().stream()
                .flatMap(card -> card.inputs().stream())
                .flatMap(table -> table.fields().stream())
                .map(field -> field.type().right())
                .distinct()
                .toList();
        assertEquals(
                List.of(),
                rights.stream()
                        .filter(right -> ThaiPhrases.of(right).equals(right))
                        .toList());
        assertEquals("ตัวเลขตั้งแต่ 0 ถึง 500", ThaiPhrases.of("a number from 0 to 500"));
        assertEquals("no such phrase", ThaiPhrases.of("no such phrase"));
    }
}
