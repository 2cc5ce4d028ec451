package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Segregation of poor and extremely poor pupils from others between the schools of an area: the index of dissimilarity
 * D; the dimension {@code segregation} has M (nats) and H = M/E, too.
 *
 * <p>0 when every school mirrors the area, 1 when no school has both. Pupils whose poverty or school is not known take
 * no part. Not applicable without pupils. An index has no numerator to suppress: it is refused (not available) unless
 * there are three schools or more with 30 pupils each, and 30 poor and 30 other pupils or more. Made in
 * {@code inequality.figure} from counts by school that are never released. Follows: Duncan and Duncan (1955), Theil and
 * Finizza (1971).
 */
public record SchoolSegregation() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "school_segregation",
                4,
                Kind.INDEX,
                Direction.ADVERSE,
                YearKind.ACADEMIC,
                BilingualText.of(
                        "การกระจุกตัวของนักเรียนยากจนระหว่างโรงเรียน", "Segregation of poor pupils between schools"),
                BilingualText.of(
                        "สัดส่วนนักเรียนยากจนที่ต้องย้ายโรงเรียนเพื่อให้ทุกโรงเรียนมีสัดส่วนนักเรียนยากจนเท่ากัน",
                        "Share of poor pupils who would have to change school for every school to have the same share of them"),
                BilingualText.of("ทะเบียนนักเรียนรายบุคคล ปีการศึกษา", "Register of pupils of the academic year"),
                "Duncan's D; Theil's M and H",
                BilingualText.of("โรงเรียนเล็กทำให้ค่าสูงขึ้นโดยบังเอิญ", "Small schools raise it by chance"));
    }

    @Override
    public String leadingTally() {
        return "school_pupils_poor";
    }

    @Override
    public List<Slice> slices() {
        return List.of();
    }
}
