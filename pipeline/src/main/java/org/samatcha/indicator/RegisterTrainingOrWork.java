package org.samatcha.indicator;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Out-of-school youth aged 15 to 18 in training or work: in training or work / followed up, ages 15 to 18.
 *
 * <p>Young people aged 15 to 18 in vocational training or work, of those of that age followed up. Does not tell
 * training from work. Follows: own, after SDG 8.6.1.
 *
 * <p>The dimension {@code activity} has all of those followed up: in training or work; learning again, in any school or
 * form; and neither, which includes those who were not found or refused. The three add up to 1.
 */
public record RegisterTrainingOrWork() implements Indicator {

    private static final String FOLLOWED_UP = "register_traced_15_18";
    private static final String TRAINING_OR_WORK = "register_training_or_work_15_18";
    private static final String LEARNING = "register_in_learning_15_18";

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "oos_training_or_work_15_18",
                2,
                Kind.PROPORTION,
                Direction.FAVOURABLE,
                YearKind.ACADEMIC,
                BilingualText.of(
                        "เยาวชน 15–18 ปีนอกระบบที่ฝึกอาชีพหรือทำงาน",
                        "Out-of-school youth aged 15 to 18 in training or work"),
                BilingualText.of(
                        "เยาวชนอายุ 15–18 ปีที่ฝึกอาชีพหรือทำงาน ต่อเยาวชนวัยเดียวกันที่ติดตามแล้ว",
                        "Young people aged 15 to 18 in vocational training or work, of those of that age followed up"),
                BilingualText.of(
                        "ทะเบียนติดตามเด็กนอกระบบการศึกษา",
                        "Register of children outside the education system, with follow-up"),
                "own, after SDG 8.6.1",
                BilingualText.of("ไม่แยกการฝึกอาชีพจากการทำงาน", "Does not tell training from work"));
    }

    @Override
    public String leadingTally() {
        return "register_children";
    }

    @Override
    public List<Slice> slices() {
        Quotient trainingOrWork = Quotient.of(TRAINING_OR_WORK, FOLLOWED_UP);
        List<Slice> slices = new ArrayList<>(
                Slice.each(trainingOrWork, "all", "sex", "poverty", "disability", "registration", "sex*poverty"));
        slices.add(Slice.of("activity", "training_or_work", trainingOrWork));
        slices.add(Slice.of("activity", "learning", Quotient.of(LEARNING, FOLLOWED_UP)));
        slices.add(Slice.of(
                "activity",
                "neither",
                Quotient.of(Sum.of(FOLLOWED_UP).minus(TRAINING_OR_WORK, LEARNING), Sum.of(FOLLOWED_UP))));
        return slices;
    }
}
