package org.samatcha.inequality.participation;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.inequality.MeasureCard;
import org.samatcha.inequality.MeasureTheme;

/** What readers must know about participation in education. */
public final class ParticipationCards {

    private static final MeasureTheme THEME = MeasureTheme.of("การเข้าเรียน", "Participation");
    private static final String NEEDS = "pupils by level, grade, age and sex; population by age and sex";
    private static final String SOURCE =
            "UNESCO Institute for Statistics, Education Indicators: Technical Guidelines, 2009";
    private static final BilingualText OTHER_PEOPLE = BilingualText.of(
            "ทะเบียนราษฎรกับจำนวนนักเรียนอาจไม่ใช่คนกลุ่มเดียวกัน",
            "Registered population and pupils may not be the same people.");

    private ParticipationCards() {}

    public static List<MeasureCard> all() {
        return List.of(
                THEME.card(
                        "ger",
                        "อัตราเข้าเรียนอย่างหยาบ",
                        "Gross enrolment rate",
                        "pupils of the level, any age / population of its official ages",
                        NEEDS,
                        BilingualText.of("สัดส่วน เกิน 1 ได้", "A fraction; may exceed 1."),
                        BilingualText.of(
                                "รวมผู้เรียนนอกวัยและผู้ซ้ำชั้น", "Includes pupils of other ages and repeaters."),
                        SOURCE),
                THEME.card(
                        "ner",
                        "อัตราเข้าเรียนสุทธิ",
                        "Net enrolment rate",
                        "pupils of official age in the level / their population",
                        NEEDS,
                        BilingualText.of(
                                "สัดส่วนของเด็กวัยนี้ที่เรียนระดับนี้",
                                "Share of children of the age who are in the level."),
                        OTHER_PEOPLE,
                        SOURCE),
                THEME.card(
                        "aner",
                        "อัตราเข้าเรียนสุทธิปรับแล้ว",
                        "Adjusted net enrolment rate",
                        "children of official age in the level or a higher one / their population",
                        NEEDS,
                        BilingualText.of("นับผู้ที่เรียนล่วงหน้าด้วย", "Also counts who is ahead."),
                        OTHER_PEOPLE,
                        SOURCE),
                THEME.card(
                        "tner",
                        "อัตราเข้าเรียนสุทธิรวม",
                        "Total net enrolment rate",
                        "children of official age at any level / their population",
                        NEEDS,
                        BilingualText.of("สัดส่วนที่อยู่ในระบบทุกระดับ", "Share who are in school at all."),
                        OTHER_PEOPLE,
                        SOURCE),
                THEME.card(
                        "out_of_school_number",
                        "จำนวนเด็กนอกระบบ",
                        "Children out of school",
                        "population − children of the age at any level",
                        NEEDS,
                        BilingualText.of(
                                "จำนวนคน ติดลบคือข้อมูลสองแหล่งไม่ตรงกัน",
                                "People; negative when the two sources do not match."),
                        BilingualText.of(
                                "ไม่ใช่รายชื่อ และรวมผู้เรียนที่อื่น",
                                "Not a list of names; includes who learns elsewhere."),
                        SOURCE),
                THEME.card(
                        "out_of_school_rate",
                        "อัตราเด็กนอกระบบ",
                        "Out-of-school rate",
                        "1 − tner",
                        NEEDS,
                        BilingualText.of(
                                "ผู้เรียนระดับก่อนประถมนับว่าอยู่ในระบบ", "Pupils in pre-primary count as in school."),
                        OTHER_PEOPLE,
                        SOURCE),
                THEME.card(
                        "out_of_school_rate_legacy",
                        "อัตราเด็กนอกระบบ (นิยามเดิม)",
                        "Out-of-school rate, legacy definition",
                        "1 − children of the age in primary or higher / their population",
                        NEEDS,
                        BilingualText.of(
                                "ผู้เรียนระดับก่อนประถมนับว่าอยู่นอกระบบ",
                                "Pupils in pre-primary count as out of school."),
                        BilingualText.of("อย่าเทียบกับนิยามปัจจุบัน", "Do not compare with the current definition."),
                        SOURCE),
                THEME.card(
                        "repeaters_share",
                        "สัดส่วนผู้ซ้ำชั้น",
                        "Share of repeaters",
                        "repeaters / pupils of the level",
                        NEEDS,
                        BilingualText.of("สัดส่วนของนักเรียนที่ซ้ำชั้น", "Share of pupils who repeat."),
                        BilingualText.of("ขึ้นกับนโยบายเลื่อนชั้น", "Depends on the promotion policy."),
                        SOURCE),
                THEME.card(
                        "girlg",
                        "อัตราเข้าชั้นสุดท้าย",
                        "Gross intake rate to the last grade",
                        "(pupils − repeaters in the last grade) / population of its age; SDG 4.1.3",
                        NEEDS,
                        BilingualText.of("ตัวแทนของการเรียนจบ เกิน 1 ได้", "Stands for completion; may exceed 1."),
                        BilingualText.of("ผู้เรียนนอกวัยทำให้สูงเกินจริง", "Pupils of other ages inflate it."),
                        SOURCE),
                THEME.card(
                        "over_age",
                        "สัดส่วนเรียนช้ากว่าวัย",
                        "Over-age for grade",
                        "pupils two or more years above the age of their grade / pupils of the level; SDG 4.1.5",
                        NEEDS,
                        BilingualText.of(
                                "สัดส่วนของนักเรียนที่ช้ากว่าวัยสองปีขึ้นไป",
                                "Share of pupils two or more years late."),
                        BilingualText.of(
                                "ผู้ไม่ทราบอายุไม่นับว่าเรียนช้า", "Pupils of unknown age are not counted as late."),
                        SOURCE),
                THEME.card(
                        "gir",
                        "อัตราเข้าเรียน ป.1 อย่างหยาบ",
                        "Gross intake rate",
                        "new entrants to grade 1, any age / population of entrance age",
                        NEEDS,
                        BilingualText.of("เกิน 1 ได้", "May exceed 1."),
                        BilingualText.of("รวมผู้เข้าเรียนช้าและเร็ว", "Includes late and early entrants."),
                        SOURCE),
                THEME.card(
                        "nir",
                        "อัตราเข้าเรียน ป.1 ตามวัย",
                        "Net intake rate",
                        "new entrants to grade 1 of entrance age / their population",
                        NEEDS,
                        BilingualText.of("สัดส่วนที่เข้าเรียนตรงวัย", "Share who enter on time."),
                        OTHER_PEOPLE,
                        SOURCE),
                THEME.card(
                        "sdg_4_2_2",
                        "เรียนหนึ่งปีก่อนวัยประถม",
                        "Participation one year before primary",
                        "children one year below primary entrance in pre-primary or primary / their population;"
                                + " SDG 4.2.2",
                        NEEDS,
                        BilingualText.of(
                                "สัดส่วนของเด็กวัยนี้ที่เรียนปฐมวัยหรือประถม",
                                "Share of the age who are in pre-primary or primary."),
                        OTHER_PEOPLE,
                        SOURCE),
                THEME.card(
                        "aser",
                        "อัตราเข้าเรียนรายอายุ",
                        "Age-specific enrolment rate",
                        "pupils of the age at any level / its population",
                        NEEDS,
                        BilingualText.of("สัดส่วนของเด็กอายุนั้นที่เรียนอยู่", "Share of the age who are in school."),
                        OTHER_PEOPLE,
                        SOURCE),
                THEME.card(
                        "sle",
                        "ปีการศึกษาคาดหมาย",
                        "School life expectancy",
                        "Σ over ages of pupils above pre-primary / population",
                        NEEDS,
                        BilingualText.of(
                                "จำนวนปีที่เด็กจะได้เรียนตั้งแต่ประถม",
                                "Years of school from primary on that a child can expect."),
                        BilingualText.of("รวมปีที่ซ้ำชั้น", "Includes years repeated."),
                        SOURCE),
                THEME.card(
                        "gpi",
                        "ดัชนีความเท่าเทียมทางเพศ",
                        "Gender parity index",
                        "value of girls / value of boys. Variant measure/of",
                        NEEDS,
                        BilingualText.of(
                                "0.97–1.03 คือเท่าเทียม ต่ำกว่าคือหญิงตามหลัง",
                                "0.97 to 1.03 is parity; below, girls are behind."),
                        BilingualText.of(
                                "ไม่สมมาตร ควรใช้แบบปรับเมื่อเฉลี่ย",
                                "Not symmetric: use the adjusted index in averages."),
                        SOURCE),
                THEME.card(
                        "gpia",
                        "ดัชนีความเท่าเทียมทางเพศปรับแล้ว",
                        "Adjusted gender parity index",
                        "gpi up to 1, 2 − 1/gpi above",
                        NEEDS,
                        BilingualText.of("สมมาตรรอบ 1 ระหว่าง 0 ถึง 2", "Symmetric around 1, between 0 and 2."),
                        BilingualText.of("ไม่มีค่าเมื่อชายเป็นศูนย์", "Has no value when that of boys is zero."),
                        SOURCE));
    }
}
