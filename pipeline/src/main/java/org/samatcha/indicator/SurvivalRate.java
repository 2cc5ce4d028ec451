package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Survival to a grade in the reconstructed cohort: S_k = Π p/(1 − r) over the grades from ป.1 to the one before k.
 *
 * <p>The value itself is to ม.3, from linked pupils: p and r of those not transferred out. The dimension
 * {@code to_grade*rates} has ป.6, ม.3 and ม.6 (with ปวช.3) by linked rates, by the apparent flows of UIS as they are
 * ({@code uncapped}, above 1 where pupils move in) and with p + r limited to 1 ({@code capped}). Not applicable where
 * everybody repeats. An index has no numerator to suppress: it is refused (not available) unless every grade it passes
 * has 30 pupils or more and, by linked rates, those lost on the way are 10 or more or none. Made in
 * {@code inequality.figure}. Follows: UIS survival rate.
 *
 * <p>The dimension {@code span*cohort} has, from the first to the last grade of a level, the true cohort of linked
 * pupils ({@code followed}, on time, where the years of the data reach) beside the {@code reconstructed} one.
 */
public record SurvivalRate() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "survival_rate",
                3,
                Kind.INDEX,
                Direction.FAVOURABLE,
                YearKind.ACADEMIC,
                BilingualText.of("อัตราการอยู่รอดถึงชั้น ม.3", "Survival rate to grade 9"),
                BilingualText.of(
                        "สัดส่วนของนักเรียนที่เข้า ป.1 ซึ่งจะขึ้นถึงชั้น ม.3 หากอัตราการเลื่อนชั้นและซ้ำชั้นคงเดิม",
                        "Share of entrants to grade 1 who would reach grade 9 if promotion and repetition stayed as they are"),
                BilingualText.of(
                        "ทะเบียนนักเรียนรายบุคคลสองปีการศึกษาต่อเนื่องที่เชื่อมโยงด้วยรหัสแฝง",
                        "Pupil registers of two consecutive academic years, linked by pseudonym"),
                "UIS survival rate, reconstructed cohort",
                BilingualText.of(
                        "เป็นรุ่นจำลองจากอัตราของปีเดียว ไม่ใช่รุ่นจริง อัตราแบบ UIS เกิน 1 ได้เมื่อมีนักเรียนย้ายเข้า",
                        "A cohort reconstructed from one year's rates, not a real one; by UIS flows it may exceed 1 where pupils move in"));
    }

    @Override
    public String leadingTally() {
        return "flow_pupils";
    }

    @Override
    public List<Slice> slices() {
        return List.of();
    }
}
