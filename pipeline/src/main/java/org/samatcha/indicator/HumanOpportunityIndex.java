package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Human opportunity index of access by sex × poverty: C(1 − D), D = Σ w|p − C| / (2C).
 *
 * <p>Access is staying in school (1 − dropout); the dimension {@code access} has going on to the next level, too. The
 * dimension {@code part} takes the index of staying in school apart: coverage C, dissimilarity D, and the Shapley share
 * of D of each circumstance. Pupils whose poverty is not known take no part. Shares are not applicable when D is 0, the
 * index when there is nobody. An index has no numerator to suppress: it is refused (not available) unless each of the
 * six groups has 30 people or more, and of each sex and each poverty group those with access and those without are each
 * 10 or more or none. Made in {@code inequality.figure}. Follows: World Bank (2009).
 */
public record HumanOpportunityIndex() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "human_opportunity_index",
                4,
                Kind.INDEX,
                Direction.FAVOURABLE,
                YearKind.ACADEMIC,
                BilingualText.of("ดัชนีโอกาสของมนุษย์", "Human opportunity index"),
                BilingualText.of(
                        "สัดส่วนนักเรียนที่ไม่ออกกลางคัน หักด้วยความไม่เท่าเทียมระหว่างกลุ่มเพศและฐานะความยากจน",
                        "Pupils who stay in school, less a penalty for how unequally sex and poverty spread it"),
                BilingualText.of(
                        "ทะเบียนนักเรียนรายบุคคลสองปีการศึกษาต่อเนื่องที่เชื่อมโยงด้วยรหัสแฝง",
                        "Pupil registers of two consecutive academic years, linked by pseudonym"),
                "World Bank HOI = C(1 − D)",
                BilingualText.of(
                        "นับเฉพาะผู้ที่เคยเข้าเรียน สัดส่วนของแต่ละปัจจัยเป็นการแบ่งทางบัญชี ไม่ใช่สาเหตุ",
                        "Only among those who were enrolled; the shares of the circumstances are an account, not causes"));
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
