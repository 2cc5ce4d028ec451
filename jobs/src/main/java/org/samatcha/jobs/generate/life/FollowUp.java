package org.samatcha.jobs.generate.life;

/** What became of a child on the register, in the words of the follow-up form. */
public enum FollowUp {
    STUDYING("กำลังศึกษา"),
    RETURNED("กลับเข้าเรียน"),
    ALTERNATIVE("การศึกษาทางเลือก (ม.12)"),
    TRAINING_OR_WORK("ฝึกอาชีพหรือทำงาน"),
    ABROAD("ศึกษาต่างประเทศ"),
    NOT_FOUND("ไม่พบตัว"),
    REFUSED("ปฏิเสธ"),
    NOT_FOLLOWED("ยังไม่ติดตาม");

    private final String thai;

    FollowUp(String thai) {
        this.thai = thai;
    }

    public String thai() {
        return thai;
    }
}
