package org.samatcha.indicator;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;
import org.samatcha.evidence.AgeBand;

/**
 * School life expectancy: Σ over ages 3 to 17 of pupils of the age / population of the age, in years.
 *
 * <p>Children of child centres count at ages 3 to 5. The dimension {@code age_band} has the years spent within each
 * band; they add up to the whole. An index has no numerator to suppress: it is refused (not available) unless every age
 * has 30 residents and 10 learners or more. Follows: UIS school life expectancy.
 */
public record SchoolLifeExpectancy() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "school_life_expectancy",
                4,
                Kind.INDEX,
                Direction.FAVOURABLE,
                YearKind.ACADEMIC,
                BilingualText.of("จำนวนปีการศึกษาที่คาดหวัง", "School life expectancy"),
                BilingualText.of(
                        "จำนวนปีที่เด็กอายุ 3 ปีจะได้เรียนจนถึงอายุ 17 ปี หากอัตราการเข้าเรียนรายอายุคงเดิม",
                        "Years of learning a child of 3 can expect up to age 17 if enrolment by age stays as it is"),
                BilingualText.of(
                        "ทะเบียนนักเรียน ณ 10 มิ.ย. ทะเบียนเด็กปฐมวัย และทะเบียนราษฎร ณ 31 ธ.ค. ปีก่อนหน้า",
                        "Pupil register on 10 June, early-childhood register, and registered population on 31 December of the year before"),
                "UIS school life expectancy, ages 3 to 17",
                BilingualText.of(
                        "สูงสุด 15 ปีเมื่อทุกคนเรียน เกินได้เมื่อนักเรียนมาจากที่อื่น และไม่รวมการศึกษาหลังอายุ 17 ปี",
                        "15 years when everybody learns, more where pupils come from elsewhere; learning after 17 is left out"));
    }

    @Override
    public String leadingTally() {
        return "pupils";
    }

    @Override
    public List<Slice> slices() {
        List<Slice> slices = new ArrayList<>();
        slices.add(Slice.of("all", "all", new YearsOfLearning(3, 17)));
        for (AgeBand band : AgeBand.schoolAges()) {
            slices.add(Slice.of("age_band", band.id(), new YearsOfLearning(band.from(), band.to())));
        }
        return slices;
    }
}
