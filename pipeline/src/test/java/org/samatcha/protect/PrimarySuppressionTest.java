package org.samatcha.protect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.base.AreaLevel;
import org.samatcha.base.Status;
import org.samatcha.base.YearKind;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Kind;
import org.samatcha.indicator.Standing;

class PrimarySuppressionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nine cases are too few                         | PROPORTION | 9   | 100 | c
            ten cases are enough                           | PROPORTION | 10  | 100 | ok
            nobody in a large group names nobody           | PROPORTION | 0   | 100 | ok
            nobody in a small group would name all of it   | PROPORTION | 0   | 9   | c
            all but three would name the three             | PROPORTION | 97  | 100 | c
            everybody in a large group leaves none         | PROPORTION | 100 | 100 | ok
            a ratio has no complement                      | RATIO      | 97  | 100 | ok
            few pupils are few, whatever the population    | RATIO      | 3   | 900 | c
            places are not people                          | DENSITY    | 3   | 9000| ok
            """)
    void figuresOnFewPeopleAreHidden(String why, Kind kind, long numerator, long denominator, String status) {
        var key = new FigureKey("i", AreaLevel.DISTRICT, "4001", 2566, YearKind.ACADEMIC, "all", "all");
        var figure = new Figure.Known((double) numerator / denominator, 0, 1, numerator, denominator, Status.OK, 1);

        IndicatorRow shown =
                new PrimarySuppression(Thresholds.DEFAULT).apply(new IndicatorRow(key, figure, Standing.NONE), kind);

        assertEquals(status, shown.figure().status().id());
    }
}
