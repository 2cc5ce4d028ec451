package org.samatcha.evidence;

import static org.samatcha.evidence.CountedTable.splits;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.base.YearKind;
import org.samatcha.catalog.LeavingReason;

/**
 * Every table that is counted, and what is counted in it. An indicator may use a tally only if it stands here; a new
 * number starts with its tally.
 */
public final class EvidenceTables {

    /** The dimension whose categories are schools. */
    public static final String SCHOOL = "school_id";

    private EvidenceTables() {}

    public static List<CountedTable> all() {
        return List.of(
                enrolment(),
                flows(),
                apparentFlows(),
                schoolGroups(),
                population(),
                earlyChildhood(),
                register(),
                learning());
    }

    /** Pupils of one academic year, each once, with the columns of {@link PupilHistory}. */
    public static CountedTable enrolment() {
        List<Tally> tallies = new ArrayList<>();
        tallies.add(Tally.all("pupils", "pupils"));
        for (AgeBand band : AgeBand.schoolAges()) {
            tallies.add(new Tally("pupils_age_" + band.id(), band.condition(), "pupils"));
            tallies.add(new Tally(
                    "pupils_past_pre_primary_age_" + band.id(),
                    band.condition() + " and level <> 'pre_primary'",
                    "pupils"));
        }
        tallies.add(new Tally("pupils_age_3_18", AgeBand.ZERO_DROPOUT.condition(), "pupils"));
        tallies.add(new Tally(
                "pupils_pre_primary_age_3_5",
                AgeBand.PRE_PRIMARY.condition() + " and level = 'pre_primary'",
                "pupils"));
        tallies.add(new Tally("pupils_age_5", AgeBand.AGE_5.condition(), "pupils"));
        for (Level level : Level.all()) {
            String ofLevel = "level = '" + level.id() + "'";
            String officialAge = level.officialAges().condition();
            tallies.add(new Tally("pupils_" + level.id(), ofLevel, "pupils"));
            tallies.add(new Tally("pupils_" + level.id() + "_official_age", ofLevel + " and " + officialAge, "pupils"));
            tallies.add(new Tally(
                    "pupils_" + level.id() + "_or_higher_official_age",
                    "level in (" + level.andHigher() + ") and " + officialAge,
                    "pupils"));
        }
        tallies.add(new Tally("pupils_age_known", "age is not null and level <> 'pre_primary'", "pupils"));
        tallies.add(new Tally(
                "pupils_over_age", "level <> 'pre_primary' and age - " + Grade.INTENDED_AGE_SQL + " >= 2", "pupils"));
        tallies.add(new Tally("pupils_risk_known", Risk.KNOWN_SQL, "pupils"));
        for (RiskCount risks : List.of(RiskCount.ONE, RiskCount.TWO, RiskCount.THREE_OR_MORE)) {
            tallies.add(new Tally("pupils_at_risk_" + risks.id(), risks.condition(), "pupils"));
        }
        for (Risk risk : Risk.values()) {
            tallies.add(new Tally("pupils_risk_" + risk.id(), risk.isKnownAndTrue(), "pupils"));
        }
        tallies.add(new Tally("pupils_poor", "poverty in ('poor', 'extremely_poor')", "pupils"));
        tallies.add(new Tally("pupils_poverty_known", "poverty is not null", "pupils"));
        return new CountedTable(
                "enrolment",
                "academic_year",
                YearKind.ACADEMIC,
                splits(
                        "all",
                        "sex",
                        "poverty",
                        "disability",
                        "registration",
                        "agency",
                        "size_band",
                        "municipal",
                        "flexible",
                        "level",
                        "grade",
                        "age",
                        "sex*poverty",
                        "level*sex",
                        "level*poverty"),
                tallies);
    }

    /** What became of last year's pupils: one row per linked pupil and year, see {@link PupilFlows}. */
    public static CountedTable flows() {
        List<Tally> tallies = new ArrayList<>();
        tallies.add(Tally.all("flow_pupils", "1"));
        for (Outcome outcome : Outcome.values()) {
            tallies.add(new Tally("flow_" + outcome.id(), "outcome = '" + outcome.id() + "'", "1"));
        }
        tallies.add(new Tally("flow_return_known", "return_known", "1"));
        tallies.add(new Tally("flow_left_return_known", "outcome = 'left' and return_known", "1"));
        for (Movement movement : Movement.values()) {
            tallies.add(new Tally("flow_" + movement.id(), movement.condition(), "1"));
        }
        for (CohortSpan span : CohortSpan.all()) {
            String ofSpan = "grade in " + span.firstGrades();
            tallies.add(new Tally("cohort_" + span.id(), ofSpan + " and arrived is not null", "1"));
            tallies.add(new Tally(
                    "cohort_" + span.id() + "_arrived", ofSpan + " and arrived is not null and arrived", "1"));
        }
        for (RiskCount risks :
                List.of(RiskCount.NONE, RiskCount.ONE, RiskCount.TWO, RiskCount.THREE_OR_MORE, RiskCount.ANY)) {
            addWithLeft(tallies, "flow_at_risk_" + risks.id(), risks.condition());
        }
        for (Risk risk : Risk.values()) {
            addWithLeft(tallies, "flow_risk_" + risk.id(), risk.isKnownAndTrue());
        }
        for (Transition transition : Transition.all()) {
            tallies.add(
                    new Tally("flow_" + transition.id() + "_pupils", "grade = '" + transition.lastGrade() + "'", "1"));
            tallies.add(new Tally(
                    "flow_" + transition.id() + "_repeated",
                    "grade = '" + transition.lastGrade() + "' and outcome = 'repeated'",
                    "1"));
            tallies.add(new Tally(
                    "flow_" + transition.id() + "_moved_up",
                    "grade = '" + transition.lastGrade() + "' and outcome = 'promoted'",
                    "1"));
        }
        return new CountedTable(
                "flows",
                "academic_year",
                YearKind.ACADEMIC,
                splits(
                        "all",
                        "sex",
                        "poverty",
                        "disability",
                        "registration",
                        "agency",
                        "size_band",
                        "municipal",
                        "flexible",
                        "level",
                        "grade",
                        "grade*sex",
                        "sex*poverty",
                        "level*sex",
                        "level*poverty",
                        "level*flexible",
                        "flexible*poverty",
                        "level*flexible*poverty"),
                tallies);
    }

    private static void addWithLeft(List<Tally> tallies, String id, String condition) {
        tallies.add(new Tally(id, condition, "1"));
        tallies.add(new Tally(id + "_left", condition + " and outcome = 'left'", "1"));
    }

    /** All pupils of a year beside all of the next, linked or not: one row per pupil of {@link ApparentFlows}. */
    public static CountedTable apparentFlows() {
        String ofSchool = " and level <> 'pre_primary'";
        return new CountedTable(
                "apparent_flows",
                "academic_year",
                YearKind.ACADEMIC,
                splits("all", "sex", "level", "grade"),
                List.of(
                        new Tally("apparent_pupils", "seen = 'now'", "1"),
                        new Tally("apparent_next_pupils", "seen = 'next'", "1"),
                        new Tally("apparent_next_repeaters", "seen = 'next' and repeated", "1"),
                        new Tally("apparent_school_pupils", "seen = 'now'" + ofSchool, "1"),
                        new Tally("apparent_school_graduates", "seen = 'now' and graduated" + ofSchool, "1"),
                        new Tally(
                                "apparent_next_past_entry",
                                "seen = 'next' and grade not in " + Grade.FIRST_OF_LEVEL_SQL + ofSchool,
                                "1"),
                        new Tally(
                                "apparent_next_entry_repeaters",
                                "seen = 'next' and repeated and grade in " + Grade.FIRST_OF_LEVEL_SQL,
                                "1")));
    }

    /** Poor and other pupils of each school. The split by school is for indices only and never released. */
    public static CountedTable schoolGroups() {
        return new CountedTable(
                "school_groups",
                "academic_year",
                YearKind.ACADEMIC,
                splits("all", SCHOOL),
                List.of(
                        new Tally("school_pupils_poor", "poverty in ('poor', 'extremely_poor')", "pupils"),
                        new Tally("school_pupils_not_poor", "poverty = 'not_poor'", "pupils")));
    }

    /** Registered residents on 31 December. */
    public static CountedTable population() {
        List<Tally> tallies = new ArrayList<>();
        tallies.add(Tally.all("population", "population"));
        for (AgeBand band : AgeBand.schoolAges()) {
            tallies.add(new Tally("population_age_" + band.id(), band.condition(), "population"));
        }
        tallies.add(new Tally("population_age_3_18", AgeBand.ZERO_DROPOUT.condition(), "population"));
        tallies.add(new Tally("population_age_5", AgeBand.AGE_5.condition(), "population"));
        tallies.add(new Tally("population_age_15_59", AgeBand.WORKING.condition(), "population"));
        tallies.add(new Tally("population_age_known", "age is not null", "population"));
        return new CountedTable("population", "year", YearKind.CALENDAR, splits("all", "sex", "age"), tallies);
    }

    /** Children aged 0 to 5: developmental screening (DSPM) and who cares for them by day. */
    public static CountedTable earlyChildhood() {
        List<Tally> tallies = new ArrayList<>();
        for (String step : List.of(
                "target",
                "screened",
                "normal_first",
                "suspect",
                "refer",
                "followed",
                "normal_after",
                "pending",
                "lost")) {
            tallies.add(Tally.all("ecd_" + step, step));
        }
        for (String domain : List.of("gm", "fm", "rl", "el", "ps")) {
            tallies.add(Tally.all("ecd_suspect_" + domain, "suspect_" + domain));
        }
        tallies.add(new Tally(
                "child_centre_age_3_5", AgeBand.PRE_PRIMARY.condition() + " and attends = 'child_centre'", "children"));
        tallies.add(new Tally("child_centre_age_5", "age = 5 and attends = 'child_centre'", "children"));
        return new CountedTable(
                "early_childhood",
                "fiscal_year",
                YearKind.FISCAL,
                splits("all", "sex", "poverty", "disability", "registration", "screening_age", "age", "sex*poverty"),
                tallies);
    }

    /**
     * Children found outside the system (ทะเบียนเด็กนอกระบบ) and what following them up found, with the column of
     * {@link RegisterReturns}.
     */
    public static CountedTable register() {
        String lost = "reason_class = 'dropout'";
        List<Tally> tallies = new ArrayList<>();
        tallies.add(Tally.all("register_children", "children"));
        tallies.add(new Tally("register_out_of_school", lost, "children"));
        tallies.add(new Tally("register_traced", "follow_up <> 'not_followed'", "children"));
        tallies.add(new Tally("register_found", "follow_up not in ('not_followed', 'not_found')", "children"));
        for (String result : List.of("returned", "alternative", "training_or_work")) {
            tallies.add(new Tally("register_" + result, "follow_up = '" + result + "'", "children"));
        }
        tallies.add(new Tally("register_back_in_learning", "follow_up in ('returned', 'alternative')", "children"));
        tallies.add(new Tally(
                "register_traced_15_18", "age between 15 and 18 and follow_up <> 'not_followed'", "children"));
        tallies.add(new Tally(
                "register_training_or_work_15_18",
                "age between 15 and 18 and follow_up = 'training_or_work'",
                "children"));
        tallies.add(new Tally(
                "register_in_learning_15_18",
                "age between 15 and 18 and follow_up in ('studying', 'returned', 'alternative', 'abroad')",
                "children"));
        tallies.add(new Tally("register_next_year_known", "enrolled_next is not null", "children"));
        tallies.add(new Tally("register_enrolled_next", "enrolled_next is not null and enrolled_next", "children"));
        for (LeavingReason reason : LeavingReason.values()) {
            if (reason.kind() == LeavingReason.Kind.DROPOUT) {
                tallies.add(new Tally(
                        "register_left_" + reason.id(), lost + " and reason = '" + reason.id() + "'", "children"));
            }
        }
        return new CountedTable(
                "dropout",
                "academic_year",
                YearKind.ACADEMIC,
                splits("all", "sex", "poverty", "disability", "registration", "level", "reason", "sex*poverty"),
                tallies);
    }

    /** Places of lifelong learning and those who took part. */
    public static CountedTable learning() {
        return new CountedTable(
                "learning",
                "year",
                YearKind.CALENDAR,
                splits("all", "sex", "place_kind"),
                List.of(
                        Tally.all("participants", "participants"),
                        new Tally("participants_15_59", "age_band in ('15_24', '25_59')", "participants"),
                        Tally.all("places", "place")));
    }
}
