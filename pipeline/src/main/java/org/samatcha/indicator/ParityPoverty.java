package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Parity of extremely poor and not poor pupils: GPIA of staying in school (1 − dropout), and of going on to the next
 * level in the dimension {@code access}.
 *
 * <p>The denominators are pupils: the registered population does not tell who is poor.
 *
 * <p>GPIA = GPI up to 1 and 2 − 1/GPI above, so that 0.8 and 1.2 are equally far from parity; 0.97 to 1.03 counts as
 * parity. Only indicators of which more is better are compared, so that below 1 always means that the group named first
 * is behind. Not applicable when nobody of the second group takes part. An index has no numerator to suppress: it is
 * refused (not available) unless each group has 30 people or more, and of those who take part and those who do not each
 * 10 or more or none. Made in {@code inequality.figure}. Follows: UIS node 539580.
 */
public record ParityPoverty() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "parity_poverty",
                4,
                Kind.INDEX,
                Direction.FAVOURABLE,
                YearKind.ACADEMIC,
                BilingualText.of("ดัชนีความเสมอภาคตามฐานะความยากจน", "Parity of extremely poor and not poor pupils"),
                BilingualText.of(
                        "สัดส่วนนักเรียนยากจนพิเศษที่ไม่ออกกลางคันต่อนักเรียนไม่ยากจน ปรับให้สมมาตรรอบ 1",
                        "Extremely poor pupils who stay in school over those not poor, made symmetric around 1"),
                BilingualText.of(
                        "ทะเบียนนักเรียนรายบุคคลสองปีการศึกษาต่อเนื่องที่เชื่อมโยงด้วยรหัสแฝง",
                        "Pupil registers of two consecutive academic years, linked by pseudonym"),
                "UIS adjusted parity index (GPIA)",
                BilingualText.of(
                        "นับเฉพาะผู้ที่เคยเข้าเรียนและทราบสถานะความยากจน",
                        "Only among those who were enrolled and whose poverty is known"));
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
