package org.samatcha.jobs.generate.life;

/**
 * The 19 reasons for leaving as the follow-up system of the Office of the Basic Education Commission words them.
 *
 * <p>Only those of class {@code DROPOUT} mean that a child is lost to learning.
 */
public enum LeavingReason {
    TRANSPORT("การคมนาคมไม่สะดวก", Class.DROPOUT),
    HEALTH("สุขภาพอนามัย", Class.DROPOUT),
    DISABILITY("ความพิการ", Class.DROPOUT),
    AT_RISK("อยู่ในกลุ่มเสี่ยง", Class.DROPOUT),
    DISASTER("ได้รับผลกระทบจากภัยต่างๆ", Class.DROPOUT),
    FAMILY_NEED("ความจำเป็นทางครอบครัว", Class.DROPOUT),
    CONDUCT("การประพฤติ ปฏิบัติขัดกับระเบียบของสถานศึกษา", Class.DROPOUT),
    FAMILY_CONDITION("สภาพของครอบครัว", Class.DROPOUT),
    LOW_INCOME("ผู้ปกครองมีรายได้น้อย ไม่พอเพียง", Class.DROPOUT),
    ADJUSTMENT("ปัญหาการปรับสภาพตัวเองในสังคม", Class.DROPOUT),
    FINISHED_COMPULSORY("จบการศึกษาภาคบังคับและไม่ประสงค์จะเข้าเรียนต่อ", Class.DROPOUT),
    COVID_19("ได้รับผลกระทบจาก Covid-19", Class.DROPOUT),
    PAST_AGE("อายุพ้นเกณฑ์และไม่ประสงค์จะเรียนต่อ", Class.DROPOUT),
    OTHER_AGENCY("เข้าเรียนในสถานศึกษาสังกัดอื่น", Class.TRANSFER),
    ABROAD("ไปเรียนต่อต่างประเทศ", Class.TRANSFER),
    SAME_AGENCY("เรียนในสังกัดเดิม", Class.TRANSFER),
    DIED("เสียชีวิต", Class.NOT_APPLICABLE),
    MIGRATED("ย้ายถิ่นที่อยู่", Class.DROPOUT),
    NOT_STATED("ไม่ระบุ", Class.DROPOUT);

    /** What a reason says about the child. */
    public enum Class {
        DROPOUT,
        TRANSFER,
        NOT_APPLICABLE
    }

    private final String thai;
    private final Class of;

    LeavingReason(String thai, Class of) {
        this.thai = thai;
        this.of = of;
    }

    public String thai() {
        return thai;
    }

    public Class reasonClass() {
        return of;
    }
}
