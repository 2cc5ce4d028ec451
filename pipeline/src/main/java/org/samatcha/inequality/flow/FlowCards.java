package org.samatcha.inequality.flow;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.inequality.MeasureCard;
import org.samatcha.inequality.MeasureTheme;

/** What readers must know about pupil flows. */
public final class FlowCards {

    private static final MeasureTheme THEME = MeasureTheme.of("การเลื่อนชั้นและการคงอยู่", "Pupil flows");
    private static final String NEEDS = "enrolment of two years, repeaters, graduates by grade";
    private static final String SOURCE =
            "UNESCO Institute for Statistics, Education Indicators: Technical Guidelines, 2009";
    private static final BilingualText ONE_YEAR =
            BilingualText.of("ใช้อัตราปีเดียว ไม่ใช่รุ่นจริง", "Rests on the rates of one year, not on a real cohort.");

    private FlowCards() {}

    public static List<MeasureCard> all() {
        return List.of(
                THEME.card(
                        "promotion",
                        "อัตราเลื่อนชั้น",
                        "Promotion rate",
                        "p = (E_{g+1,t+1} − R_{g+1,t+1})/E_{g,t}; last grade: graduates_t/E_{g,t}. Variants"
                                + " GRADE/uncapped and GRADE/capped (÷ (p + r) where that exceeds 1)",
                        NEEDS,
                        BilingualText.of(
                                "สัดส่วนของนักเรียนที่ขึ้นชั้นถัดไป เกิน 1 ได้เมื่อมีผู้ย้ายเข้า",
                                "Share of pupils in the next grade a year later; above 1 where pupils move in."),
                        BilingualText.of(
                                "การย้ายเข้าออกทำให้ผลระดับอำเภอคลาดเคลื่อน", "Transfers distort it for districts."),
                        SOURCE),
                THEME.card(
                        "repetition",
                        "อัตราซ้ำชั้น",
                        "Repetition rate",
                        "r = R_{g,t+1}/E_{g,t}",
                        NEEDS,
                        BilingualText.of("สัดส่วนของนักเรียนที่เรียนซ้ำชั้น", "Share of pupils who repeat the grade."),
                        BilingualText.of(
                                "การย้ายเข้าออกทำให้ผลระดับอำเภอคลาดเคลื่อน", "Transfers distort it for districts."),
                        SOURCE),
                THEME.card(
                        "dropout",
                        "อัตราออกกลางคัน",
                        "Dropout rate",
                        "d = 1 − p − r",
                        NEEDS,
                        BilingualText.of(
                                "ส่วนที่เหลือ ติดลบเมื่อย้ายเข้ามากกว่าออก",
                                "What remains; negative when more move in than leave."),
                        BilingualText.of(
                                "ค่าติดลบไม่ใช่ศูนย์ และค่าบวกรวมผู้ย้ายออก",
                                "A negative value is not zero, and a positive one includes who moved away."),
                        SOURCE),
                THEME.card(
                        "survival",
                        "อัตราการอยู่รอดถึงชั้น",
                        "Survival to a grade",
                        "S_k = Π_{j<k} p_j m_j, m = 1/(1 − r), or Σ_{i≤c} rⁱ with at most c repeats",
                        NEEDS,
                        BilingualText.of(
                                "สัดส่วนของผู้เข้าเรียนที่ถึงชั้นนั้น", "Share of entrants who reach the grade."),
                        BilingualText.of(
                                "สมมติว่าอัตราคงที่และผู้ออกไม่กลับมา",
                                "Assumes that rates stay and that who leaves never returns."),
                        SOURCE),
                THEME.card(
                        "graduates_per_1000",
                        "ผู้สำเร็จต่อพันคน",
                        "Graduates per 1,000 entrants",
                        "1000·S_G·p_G·m_G",
                        NEEDS,
                        BilingualText.of("จำนวนผู้จบจากผู้เข้าเรียนพันคน", "How many of 1,000 entrants graduate."),
                        ONE_YEAR,
                        SOURCE),
                THEME.card(
                        "pupil_years_per_1000",
                        "ปีการเรียนต่อพันคน",
                        "Pupil-years per 1,000 entrants",
                        "1000·Σ S_k m_k",
                        NEEDS,
                        BilingualText.of("ปีที่ใช้ทั้งหมดของผู้เข้าเรียนพันคน", "Years spent by 1,000 entrants."),
                        ONE_YEAR,
                        SOURCE),
                THEME.card(
                        "years_input_per_graduate",
                        "ปีที่ใช้ต่อผู้สำเร็จ",
                        "Years of input per graduate",
                        "pupil-years/graduates",
                        NEEDS,
                        BilingualText.of(
                                "เท่าจำนวนชั้นเมื่อไม่มีการซ้ำหรือออก",
                                "The number of grades when nobody repeats or leaves."),
                        BilingualText.of("ไม่มีค่าเมื่อไม่มีผู้สำเร็จ", "Has no value when nobody graduates."),
                        SOURCE),
                THEME.card(
                        "coefficient_of_efficiency",
                        "สัมประสิทธิ์ประสิทธิภาพ",
                        "Coefficient of efficiency",
                        "G·graduates/pupil-years",
                        NEEDS,
                        BilingualText.of("1 คือไม่มีการซ้ำหรือออก", "1 when nobody repeats or leaves."),
                        BilingualText.of("เกิน 1 ได้เมื่อไม่ปรับเพดาน", "May exceed 1 when uncapped."),
                        SOURCE),
                THEME.card(
                        "repeat_years_per_1000",
                        "ปีที่เรียนซ้ำต่อพันคน",
                        "Years repeated per 1,000 entrants",
                        "1000·Σ S_k (m_k − 1)",
                        NEEDS,
                        BilingualText.of("ปีที่ใช้ไปกับการซ้ำชั้น", "Years spent repeating."),
                        ONE_YEAR,
                        SOURCE),
                THEME.card(
                        "dropouts_per_1000",
                        "ผู้ไม่สำเร็จต่อพันคน",
                        "Entrants of 1,000 who never graduate",
                        "1000 − graduates",
                        NEEDS,
                        BilingualText.of("ผู้เข้าเรียนที่ไม่จบ", "Entrants who never graduate."),
                        BilingualText.of("ติดลบได้เมื่อไม่ปรับเพดาน", "May be negative when uncapped."),
                        SOURCE),
                THEME.card(
                        "transition",
                        "อัตราเรียนต่อ",
                        "Transition rate",
                        "new entrants to the next level_{t+1}/E_{last grade,t}",
                        "enrolment and repeaters of the last grade, new entrants",
                        BilingualText.of(
                                "สัดส่วนที่เรียนต่อระดับถัดไป เกิน 1 ได้",
                                "Share who go on to the next level; may exceed 1."),
                        BilingualText.of("ผู้เรียนจากที่อื่นรวมอยู่ด้วย", "Includes pupils from elsewhere."),
                        "World Bank SE.SEC.PROG.ZS"),
                THEME.card(
                        "effective_transition",
                        "อัตราเรียนต่อที่แท้จริง",
                        "Effective transition rate",
                        "new entrants_{t+1}/(E_{last grade,t} − R_{last grade,t+1})",
                        "enrolment and repeaters of the last grade, new entrants",
                        BilingualText.of(
                                "ไม่นับผู้ซ้ำชั้นสุดท้ายเป็นผู้ไม่เรียนต่อ",
                                "Does not count who repeats the last grade as not going on."),
                        BilingualText.of("ผู้เรียนจากที่อื่นรวมอยู่ด้วย", "Includes pupils from elsewhere."),
                        SOURCE),
                THEME.card(
                        "apparent_retention",
                        "อัตราการคงอยู่",
                        "Apparent retention",
                        "E_{last grade,t}/E_{first grade,t−k}, k grades apart. Variant FROM->TO/YEAR",
                        "enrolment by year and grade",
                        BilingualText.of(
                                "นักเรียนชั้นปลายเทียบกับชั้นต้นเมื่อ k ปีก่อน เกิน 1 ได้",
                                "Pupils of a grade for each pupil of the first grade k years before; may exceed 1."),
                        BilingualText.of(
                                "ไม่ได้ติดตามตัวนักเรียน ผู้ย้ายและผู้ซ้ำชั้นรวมอยู่ด้วย",
                                "Does not follow pupils: transfers and repeaters are in it."),
                        "National Statistical Office of Thailand, Quarterly Bulletin of Statistics, table 3.1"));
    }
}
