package org.samatcha.jobs.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.inequality.MeasureCard;
import org.samatcha.inequality.MeasureCards;
import org.samatcha.inequality.RateMeasures;

/** What the commands print and what the cards explain are the same measures. */
class EveryMeasureHasACardTest {

    @TempDir
    private Path folder;

    @Test
    void commandsPrintWhatIsExplainedAndNothingElse() {
        String groups = file("g.csv", "d,x,n\nA,1,20\nB,5,20\nC,9,20\nD,2,30\nE,3,30\n");
        String borders = file("b.csv", "a,b\nA,B\nB,C\nC,D\nD,E\n");
        String cells = file("c.csv", "s,n,x\nF,10,4\nM,10,6\n");
        String people = file("s.csv", "z,u,g,n\nZ1,A,p,3\nZ1,A,o,5\nZ2,B,p,9\nZ2,B,o,1\n");
        String cycle = file("f.csv", "grade,enrolment_t,enrolment_t1,repeaters_t1,graduates\n1,10,10,1,8\n");
        String pupils = file("e.csv", "level,grade,age,sex,enrolled,repeaters\nprimary,1,6,F,3,0\nprimary,1,6,M,3,0\n");
        StringBuilder inhabitants = new StringBuilder("age,sex,population\n");
        for (int age = 3; age < 18; age++) {
            inhabitants.append(age).append(",F,9\n").append(age).append(",M,9\n");
        }
        Set<String> printed = new TreeSet<>();
        for (String command : List.of(
                "intervals --table " + groups + " --group d --numerator x --denominator n",
                "funnel --table " + groups + " --group d --numerator x --denominator n",
                "ranks --table " + groups + " --group d --numerator x --denominator n --sets all",
                "shrink --table " + groups + " --group d --numerator x --denominator n",
                "spatial --table " + groups + " --group d --value x --borders " + borders,
                "trend --table " + groups + " --order x --numerator x --denominator n",
                "opportunity --table " + cells + " --circumstances s --population n --covered x --compare " + cells,
                "segregation --table " + people + " --unit u --group g --count n --within z",
                "cohort --table " + cycle + " --next-level-entrants 7",
                "retention --table " + file("r.csv", "year,grade,enrolment\n2565,1,10\n2566,2,9\n"),
                "participation --enrolment " + pupils + " --population " + file("p.csv", inhabitants.toString()))) {
            MeasureRun.of(command.split(" ")).rows().forEach(row -> printed.add(row.get("measure")));
        }
        Set<String> explained = new TreeSet<>();
        RateMeasures.cards().forEach(card -> explained.add(card.id()));
        assertEquals(explained, printed);
    }

    @Test
    void noTwoCardsShareAnId() {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (MeasureCard card : MeasureCards.all()) {
            if (!seen.add(card.id())) {
                twice.add(card.id());
            }
        }
        assertEquals(List.of(), twice);
    }

    private String file(String name, String text) {
        return MeasureRun.file(folder, name, text);
    }
}
