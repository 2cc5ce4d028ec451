package org.samatcha.jobs.notify;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.samatcha.jobs.observe.RunReport;

/** What is said of a run, in Thai and English; plain text without any data of people. */
record Message(String subject, String text) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Bangkok"));

    static Message of(RunReport report) {
        String text = String.format(
                Locale.ROOT,
                """
                %s
                %s

                ended %s (Bangkok), exit code %d
                run %s
                inputs %s
                warehouse %s
                current release %s
                rows read %,d, accepted %,d, set aside %,d
                """,
                thai(report),
                english(report),
                TIME.format(report.finished()),
                report.exit().code(),
                orNone(report.run()),
                orNone(report.inputs()),
                report.warehouse(),
                orNone(report.release()),
                report.rowsRead(),
                report.rowsAccepted(),
                report.rowsSetAside());
        return new Message("Samatcha: " + report.outcome(), text);
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "none" : text;
    }

    private static String english(RunReport report) {
        return switch (report.exit()) {
            case DONE -> "The run ended well.";
            case DATA_REFUSED -> "Data were refused; the release stayed as it was. See the screening report.";
            case WRONG_REQUEST -> "The request could not be met as asked; the release stayed as it was.";
            case OUR_FAULT -> "The run failed by a fault of the program or the machine; the release stayed as it was.";
            case DISCLOSURE -> "The disclosure audit stopped the run; the release stayed as it was.";
            case LOCKED -> "Another run was at work; this one did nothing.";
        };
    }

    private static String thai(RunReport report) {
        return switch (report.exit()) {
            case DONE -> "ประมวลผลเสร็จเรียบร้อย";
            case DATA_REFUSED -> "ข้อมูลไม่ผ่านการตรวจ ผลที่เผยแพร่ยังเป็นชุดเดิม โปรดดูรายงานการตรวจข้อมูล";
            case WRONG_REQUEST -> "คำสั่งไม่ถูกต้อง ผลที่เผยแพร่ยังเป็นชุดเดิม";
            case OUR_FAULT -> "โปรแกรมหรือเครื่องขัดข้อง ผลที่เผยแพร่ยังเป็นชุดเดิม";
            case DISCLOSURE -> "การตรวจการเปิดเผยข้อมูลส่วนบุคคลไม่ผ่าน ผลที่เผยแพร่ยังเป็นชุดเดิม";
            case LOCKED -> "มีการประมวลผลอื่นทำงานอยู่ ครั้งนี้จึงไม่ได้ทำอะไร";
        };
    }
}
