package org.samatcha.jobs.generate.file;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.jobs.generate.Plan;

/** Every file of the folder, in the order in which they are listed. */
final class Sheets {

    private Sheets() {}

    static List<Sheet> of(Plan plan) {
        List<Sheet> sheets = new ArrayList<>();
        for (int year = plan.firstPopulationYear(); year <= plan.lastYear(); year++) {
            sheets.add(PopulationSheet.of(year, year - plan.firstPopulationYear()));
        }
        sheets.add(SchoolSheet.of());
        for (int year = plan.firstYear(); year <= plan.lastYear(); year++) {
            int position = year - plan.firstYear();
            sheets.add(EnrolmentSheet.of(year, position));
            if (position > 0) {
                sheets.add(DropoutSheet.of(year, position - 1));
            }
            sheets.add(EarlyChildhoodSheet.of(year, position));
            sheets.add(LearningSheet.of(year, position));
        }
        return List.copyOf(sheets);
    }
}
