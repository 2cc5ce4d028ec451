package org.samatcha.check;

import java.util.List;
import org.samatcha.check.coverage.AgesMustBeComplete;
import org.samatcha.check.coverage.DistrictsMustBePresentEachYear;
import org.samatcha.check.coverage.EnrolmentMustFitThePopulation;
import org.samatcha.check.coverage.EnrolmentMustNotBeThin;
import org.samatcha.check.coverage.GradesMustBePresent;
import org.samatcha.check.coverage.PopulationMustBeKnown;
import org.samatcha.check.coverage.RegisterMustFitThePopulation;
import org.samatcha.check.coverage.SchoolsMustHavePupils;
import org.samatcha.check.coverage.SchoolsMustReportEachYear;
import org.samatcha.check.coverage.ScreeningAgesMustBeComplete;
import org.samatcha.check.coverage.TargetsMustFitThePopulation;
import org.samatcha.check.key.AreasMustBeCountedOnce;
import org.samatcha.check.key.SchoolCodesMustBelongToOneSchool;
import org.samatcha.check.key.SchoolsMustBeCountedOnce;
import org.samatcha.check.sum.AgesMustAddUp;
import org.samatcha.check.sum.DistrictsMustAddUpToTheProvince;
import org.samatcha.check.sum.SexesMustAddUp;
import org.samatcha.check.time.EnrolmentRatiosMustNotJump;
import org.samatcha.check.time.PlacesMustKeepTheirDistrict;
import org.samatcha.check.time.PopulationMustNotJump;
import org.samatcha.check.time.PupilsMustNotJump;
import org.samatcha.check.time.RegisterMustNotJump;
import org.samatcha.check.time.SchoolsMustNotJump;
import org.samatcha.check.time.ScreeningCoverageMustNotJump;
import org.samatcha.check.time.TargetsMustNotJump;
import org.samatcha.check.time.YearsMustHaveNoGap;

/** The rules that judge what whole tables add up to. */
public final class TableRules {

    private TableRules() {}

    public static List<TableRule> all() {
        return List.of(
                new AreasMustBeCountedOnce(),
                new SchoolCodesMustBelongToOneSchool(),
                new SchoolsMustBeCountedOnce(),
                new AgesMustAddUp(),
                new DistrictsMustAddUpToTheProvince(),
                new SexesMustAddUp(),
                new EnrolmentRatiosMustNotJump(),
                new PlacesMustKeepTheirDistrict(),
                new PopulationMustNotJump(),
                new PupilsMustNotJump(),
                new RegisterMustNotJump(),
                new SchoolsMustNotJump(),
                new ScreeningCoverageMustNotJump(),
                new TargetsMustNotJump(),
                new YearsMustHaveNoGap(),
                new AgesMustBeComplete(),
                new DistrictsMustBePresentEachYear(),
                new EnrolmentMustFitThePopulation(),
                new EnrolmentMustNotBeThin(),
                new GradesMustBePresent(),
                new PopulationMustBeKnown(),
                new RegisterMustFitThePopulation(),
                new SchoolsMustHavePupils(),
                new SchoolsMustReportEachYear(),
                new ScreeningAgesMustBeComplete(),
                new TargetsMustFitThePopulation());
    }
}
