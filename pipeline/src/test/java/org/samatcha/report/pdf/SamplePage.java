package org.samatcha.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samatcha.base.Language;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.drawing.Demo;

/** A page with everything that a report has: headings, text, lists, a link, a long table, two charts. */
final class SamplePage {

    static final PdfWriter WRITER = new PdfWriter(Demo.typeface());

    private SamplePage() {}

    static byte[] pdf() throws IOException {
        return write(xhtml(), Demo.charts());
    }

    static byte[] write(String xhtml, Map<String, ChartSpec> charts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(xhtml, charts, out, facts());
        return out.toByteArray();
    }

    static DocumentFacts facts() {
        return new DocumentFacts(
                Language.TH,
                "วาระที่ 1 เด็กปฐมวัย",
                "มูลนิธิชุมชนขอนแก่นทศวรรษหน้า",
                "หลักฐานประกอบระเบียบวาระที่ 1",
                Instant.parse("2026-01-01T00:00:00Z"));
    }

    static String xhtml() {
        String rows = IntStream.range(0, 26)
                .mapToObj(
                        i -> "<tr><th scope=\"row\">" + Demo.DISTRICTS.get(i) + "</th><td>" + (40 + i) + ".5</td></tr>")
                .collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml"><head><style>
                @page { size: A4; margin: 22mm 20mm 20mm 20mm;
                  @top-left { content: element(head) } @bottom-right { content: element(foot) } }
                body { font-family: Sarabun; font-size: 11pt; line-height: 1.5; margin: 0 }
                #head { position: running(head); } #foot { position: running(foot); }
                .page:before { content: counter(page) } .pages:before { content: counter(pages) }
                table { -fs-table-paginate: paginate; border-collapse: collapse } th, td { text-align: left; padding: 2pt 8pt }
                thead { display: table-header-group }
                </style></head><body>
                <div id="head">สมัชชาเพื่อความเสมอภาคทางการศึกษาจังหวัดขอนแก่น</div>
                <div id="foot">หน้า <span class="page"></span> จาก <span class="pages"></span></div>
                <h1>เด็กปฐมวัยทุกคนได้เรียน</h1>
                <h2>สถานการณ์</h2>
                <p>ที่ น้ำ ผู้ กตัญญู เปอร์เซ็นต์ ปีการศึกษา 2567 เด็กอายุ 3–5 ปีที่ได้เข้าศูนย์พัฒนาเด็กเล็กหรือโรงเรียนอนุบาลมีร้อยละ 62.0
                ของเด็กทั้งหมด ต่ำกว่าเป้าหมายร้อยละ 75 อยู่ −13.0 จุดร้อยละ และอำเภอเมืองขอนแก่นกับอำเภอโคกโพธิ์ไชยสูงกว่าจังหวัด
                ส่วนอำเภอหนองสองห้องต่ำกว่า <b>ตัวหนา ที่ปรึกษา</b> <a href="https://example.org/">ลิงก์ที่อยู่เว็บไซต์</a></p>
                <ul><li>รายการที่หนึ่ง น้ำ</li><li>รายการที่สอง ผู้</li></ul>
                <object type="chart" data="caterpillar"></object>
                <h2>ตาราง</h2>
                <table><thead><tr><th scope="col">อำเภอ</th><th scope="col">ร้อยละ</th></tr></thead><tbody>
                %s
                </tbody></table>
                <h2>แนวโน้ม</h2>
                <object type="chart" data="trend"></object>
                </body></html>
                """.formatted(rows);
    }
}
