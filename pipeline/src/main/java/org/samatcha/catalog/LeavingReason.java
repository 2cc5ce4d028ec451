package org.samatcha.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The 19 reasons by which OBEC's dropout follow-up sorts children who left, and whether each is a dropout at all.
 *
 * <p>Source: the columns of the public statistics of OBEC's dropout follow-up. A child who learns elsewhere was
 * transferred; a child who died is outside every rate; every other reason, also an unstated one, is a dropout.
 */
public enum LeavingReason {
    TRANSPORT("การคมนาคมไม่สะดวก", Kind.DROPOUT),
    HEALTH("สุขภาพอนามัย", Kind.DROPOUT),
    DISABILITY("ความพิการ", Kind.DROPOUT),
    AT_RISK("อยู่ในกลุ่มเสี่ยง", Kind.DROPOUT),
    DISASTER("ได้รับผลกระทบจากภัยต่างๆ", Kind.DROPOUT),
    FAMILY_NEED("ความจำเป็นทางครอบครัว", Kind.DROPOUT),
    CONDUCT("การประพฤติ ปฏิบัติขัดกับระเบียบของสถานศึกษา", Kind.DROPOUT),
    FAMILY_CONDITION("สภาพของครอบครัว", Kind.DROPOUT),
    LOW_INCOME("ผู้ปกครองมีรายได้น้อย ไม่พอเพียง", Kind.DROPOUT),
    SOCIAL_ADJUSTMENT("ปัญหาการปรับสภาพตัวเองในสังคม", Kind.DROPOUT),
    FINISHED_COMPULSORY("จบการศึกษาภาคบังคับและไม่ประสงค์จะเข้าเรียนต่อ", Kind.DROPOUT),
    COVID("ได้รับผลกระทบจาก Covid-19", Kind.DROPOUT),
    OVER_AGE("อายุพ้นเกณฑ์และไม่ประสงค์จะเรียนต่อ", Kind.DROPOUT),
    OTHER_AGENCY("เข้าเรียนในสถานศึกษาสังกัดอื่น", Kind.TRANSFER),
    ABROAD("ไปเรียนต่อต่างประเทศ", Kind.TRANSFER),
    SAME_AGENCY("เรียนในสังกัดเดิม", Kind.TRANSFER),
    DIED("เสียชีวิต", Kind.NOT_APPLICABLE),
    MOVED("ย้ายถิ่นที่อยู่", Kind.DROPOUT),
    NOT_STATED("ไม่ระบุ", Kind.DROPOUT);

    /** What a reason means for a dropout rate; its id is the value of the column {@code reason_class}. */
    public enum Kind {
        DROPOUT("dropout"),
        TRANSFER("transfer"),
        NOT_APPLICABLE("not_applicable");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    private final String thai;
    private final Kind kind;

    LeavingReason(String thai, Kind kind) {
        this.thai = thai;
        this.kind = kind;
    }

    /** The code, stable forever. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words of the source. */
    public String thai() {
        return thai;
    }

    public Kind kind() {
        return kind;
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(LeavingReason::id).toList();
    }

    /** The reason with a code, which must exist. */
    public static LeavingReason of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
