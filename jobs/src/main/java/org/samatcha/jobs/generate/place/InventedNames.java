package org.samatcha.jobs.generate.place;

import java.util.List;
import org.samatcha.jobs.generate.Dice;

/** Names of places, schools and people put together from syllables; they belong to no one. */
public final class InventedNames {

    private static final List<String> FIRST = List.of(
            "กะ", "ขะ", "จะ", "ชะ", "ซะ", "ดะ", "ตะ", "ทะ", "นะ", "ปะ", "พะ", "มะ", "ยะ", "ระ", "ละ", "วะ", "สะ", "อะ");
    private static final List<String> SECOND = List.of(
            "กลอม", "ขวิน", "จิรุ", "ชาวิ", "ดารุ", "ตามิ", "โนวา", "บิลา", "ปูริ", "มานุ", "ยาโร", "รินทุ", "ลูมา",
            "วาติ", "โสมา", "หาริ", "อุโท", "เมริ", "เกโล", "ไทลา", "โพนุ", "เวรุ", "คูนา", "ซีโม");
    private static final List<String> THIRD =
            List.of("", "", "", "พล", "นันท์", "วัน", "ชัย", "รัตน์", "ศิลป์", "สุข", "ทิพย์", "งาม");
    private static final List<String> GIRL_END = List.of("ดา", "นี", "พร", "ภา", "ลี", "รัตน์", "ตา", "วรรณ");
    private static final List<String> BOY_END = List.of("พล", "ชัย", "ศักดิ์", "เดช", "วุฒิ", "กร", "ภพ", "นนท์");
    private static final List<String> FAMILY_END =
            List.of("สมมุติกุล", "จำลองวงศ์", "นามสมมุติ", "แห่งเรื่องเล่า", "ไม่มีจริง", "ตัวอย่างดี");

    private InventedNames() {}

    public static String district(Dice dice) {
        return "สมมุติ" + dice.oneOf(FIRST) + dice.oneOf(SECOND) + dice.oneOf(THIRD);
    }

    public static String tambon(Dice dice) {
        return "สมมุติ" + dice.oneOf(SECOND) + dice.oneOf(THIRD);
    }

    /** The stem of a school or learning place name. */
    public static String stem(Dice dice) {
        return dice.oneOf(FIRST) + dice.oneOf(SECOND) + dice.oneOf(THIRD);
    }

    public static String girl(Dice dice) {
        return dice.oneOf(FIRST) + dice.oneOf(SECOND) + dice.oneOf(GIRL_END);
    }

    public static String boy(Dice dice) {
        return dice.oneOf(FIRST) + dice.oneOf(SECOND) + dice.oneOf(BOY_END);
    }

    public static String family(Dice dice) {
        return dice.oneOf(SECOND) + dice.oneOf(FAMILY_END);
    }
}
