package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Adjusted parity of girls and boys: GPIA of net enrolment, and of other access indicators in the dimension
 * {@code access}.
 *
 * <p>GPIA = GPI up to 1 and 2 − 1/GPI above, so that 0.8 and 1.2 are equally far from parity; 0.97 to 1.03 counts as
 * parity. Only indicators of which more is better are compared, so that below 1 always means that the group named first
 * is behind. Not applicable when nobody of the second group takes part. An index has no numerator to suppress: it is
 * refused (not available) unless each group has 30 people or more, and of those who take part and those who do not each
 * 10 or more or none. Made in {@code inequality.figure}. Follows: UIS node 539580.
 */
public record ParitySex() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "parity_sex",
                4,
                Kind.INDEX,
                Direction.FAVOURABLE,
                YearKind.ACADEMIC,
                BilingualText.of("ดัชนีความเสมอภาคทางเพศ", "Parity of girls and boys"),
                BilingualText.of(
                        "อัตราการเข้าเรียนสุทธิของหญิงต่อชาย ปรับให้สมมาตรรอบ 1",
                        "Net enrolment of girls over that of boys, made symmetric around 1"),
                BilingualText.of(
                        "ทะเบียนนักเรียน ณ 10 มิ.ย. และทะเบียนราษฎร ณ 31 ธ.ค. ปีก่อนหน้า",
                        "Pupil register on 10 June and registered population on 31 December of the year before"),
                "UIS adjusted parity index (GPIA)",
                BilingualText.of(
                        "ค่า 1 คือเท่ากัน ไม่ได้แปลว่าทั้งสองเพศได้เรียนครบ ค่าเกิน 1 คือชายเสียเปรียบ",
                        "1 is parity, not full enrolment; above 1 boys are behind"));
    }

    @Override
    public String leadingTally() {
        return "pupils";
    }

    @Override
    public List<Slice> slices() {
        return List.of();
    }
}
