package org.samatcha.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.samatcha.catalog.Areas;
import org.samatcha.catalog.Field;
import org.samatcha.catalog.FieldType;
import org.samatcha.catalog.InputTable;
import org.samatcha.catalog.SchoolRegistry;
import org.samatcha.check.field.CodesMustBeKnown;
import org.samatcha.check.field.CountsMustBeNumbers;
import org.samatcha.check.field.CountsMustNotBeNegative;
import org.samatcha.check.field.DatesMustBeReal;
import org.samatcha.check.field.DatesMustNotBePlaceholders;
import org.samatcha.check.field.ErasMustNotBeDoubled;
import org.samatcha.check.field.GradesMustExist;
import org.samatcha.check.field.IdsMustNotBeExponents;
import org.samatcha.check.field.NumbersMustBeInRange;
import org.samatcha.check.field.PersonIdsMustCheck;
import org.samatcha.check.field.PersonIdsMustNotBePlaceholders;
import org.samatcha.check.field.RegistryCodesMustStandInTheirColumn;
import org.samatcha.check.field.RequiredMustBeFilled;
import org.samatcha.check.field.SchoolCodesMustHaveTheirLength;
import org.samatcha.check.field.TextsMustNotBeLost;
import org.samatcha.check.field.YearsMustBeInTheData;
import org.samatcha.check.field.YearsMustBeReadable;
import org.samatcha.check.reference.DistrictCodesMustFitTheirNames;
import org.samatcha.check.reference.DistrictNamesMustBeClear;
import org.samatcha.check.reference.DistrictNamesMustBeKnown;
import org.samatcha.check.reference.DistrictsMustExist;
import org.samatcha.check.reference.SchoolCodesMustFitTheirDistrict;
import org.samatcha.check.reference.SchoolsMustExist;
import org.samatcha.check.reference.SchoolsMustNameOneDistrict;
import org.samatcha.check.reference.TambonCodesMustBeCurrent;
import org.samatcha.check.reference.TambonCodesMustFitTheirNames;
import org.samatcha.check.reference.TambonMustLieInItsDistrict;
import org.samatcha.check.reference.TambonsMustExist;
import org.samatcha.check.row.AgenciesMustFitTheCode;
import org.samatcha.check.row.AgesMustFitEarlyChildhood;
import org.samatcha.check.row.AgesMustFitTheGrade;
import org.samatcha.check.row.AgesMustFitTheRegister;
import org.samatcha.check.row.BirthMustPrecedeTheYear;
import org.samatcha.check.row.CertificatesMustFitTheGrade;
import org.samatcha.check.row.DeathsMustEndTheFollowUp;
import org.samatcha.check.row.FollowUpsMustFollowASuspicion;
import org.samatcha.check.row.LeftSchoolsMustHaveALeftGrade;
import org.samatcha.check.row.PupilsMustFitASchool;
import org.samatcha.check.row.ResultsMustHaveAScreeningAge;
import org.samatcha.check.row.SchoolCodesMustNameAnAgency;
import org.samatcha.check.row.ScreeningAgesMustFitBirths;
import org.samatcha.check.row.TitleMustMatchSex;
import org.samatcha.check.sum.DomainsMustBelongToASuspicion;
import org.samatcha.check.sum.FollowedMustHoldTheOnTrack;
import org.samatcha.check.sum.ScreenedMustBeWithinTheTarget;
import org.samatcha.check.sum.ScreeningMustAddUp;
import org.samatcha.check.sum.ScreeningResultsMustAddUp;
import org.samatcha.check.sum.SuspicionsMustNameADomain;
import org.samatcha.check.time.ExtractionsMustFollowTheYear;

/** The rules that judge a row by itself: those of every column of a kind, and those of columns that belong together. */
final class RowRules {

    private RowRules() {}

    /** Every one, whatever the table. */
    static List<RowRule> all() {
        Knowledge nothing = new Knowledge(Areas.builtIn(), SchoolRegistry.NONE, new YearRange(1, 1));
        List<RowRule> rules = new ArrayList<>(ofFields(List.of(), nothing));
        for (Group group : groups("", nothing)) {
            group.rules().stream()
                    .filter(rule -> rules.stream().noneMatch(known -> known.getClass() == rule.getClass()))
                    .forEach(rules::add);
        }
        return List.copyOf(rules);
    }

    /** Those of a table, in the order of stages: a row that breaks one stage is not judged by the next. */
    static List<RowRule> of(InputTable table, Knowledge known) {
        List<RowRule> rules = new ArrayList<>(ofFields(table.fields(), known));
        rules.removeIf(rule -> rule instanceof FieldRule of && of.fields().isEmpty());
        List<String> names = table.fields().stream().map(Field::name).toList();
        for (Group group : groups(table.yearField(), known)) {
            if (names.containsAll(group.columns())) {
                rules.addAll(group.rules());
            }
        }
        rules.sort(Comparator.comparing(rule -> rule.card().stage()));
        return List.copyOf(rules);
    }

    /** Rules of tables that have all of {@code columns}. */
    private record Group(List<String> columns, List<RowRule> rules) {}

    private static List<Group> groups(String year, Knowledge known) {
        Areas areas = known.areas();
        return List.of(
                new Group(List.of("birth_date"), List.of(new BirthMustPrecedeTheYear(year))),
                new Group(List.of("title"), List.of(new TitleMustMatchSex())),
                new Group(
                        List.of("citizen_id", "grade"),
                        List.of(
                                new AgesMustFitTheGrade(year, "grade", known.schools()),
                                new CertificatesMustFitTheGrade())),
                new Group(List.of("pupils"), List.of(new PupilsMustFitASchool())),
                new Group(
                        List.of("left_grade"),
                        List.of(
                                new AgesMustFitTheRegister(year),
                                new AgesMustFitTheGrade(year, "left_grade", known.schools()),
                                new LeftSchoolsMustHaveALeftGrade(),
                                new DeathsMustEndTheFollowUp())),
                new Group(
                        List.of("first_result"),
                        List.of(
                                new AgesMustFitEarlyChildhood(year),
                                new ScreeningAgesMustFitBirths(),
                                new ResultsMustHaveAScreeningAge(),
                                new FollowUpsMustFollowASuspicion(),
                                new SuspicionsMustNameADomain(),
                                new DomainsMustBelongToASuspicion())),
                new Group(
                        List.of("smis_code"),
                        List.of(
                                new SchoolCodesMustNameAnAgency(),
                                new AgenciesMustFitTheCode(),
                                new SchoolsMustNameOneDistrict(areas),
                                new TambonMustLieInItsDistrict(areas),
                                new TambonCodesMustFitTheirNames(areas),
                                new SchoolCodesMustFitTheirDistrict(areas))),
                new Group(
                        List.of("district_code", "district_name"), List.of(new DistrictCodesMustFitTheirNames(areas))),
                new Group(
                        List.of("suspect_wait"),
                        List.of(
                                new ScreenedMustBeWithinTheTarget(),
                                new ScreeningResultsMustAddUp(),
                                new ScreeningMustAddUp(),
                                new FollowedMustHoldTheOnTrack(),
                                new ExtractionsMustFollowTheYear())));
    }

    private static List<RowRule> ofFields(List<Field> all, Knowledge known) {
        List<Field> counts = of(all, FieldType.Count.class);
        List<Field> years = of(all, FieldType.Year.class);
        List<Field> days = of(all, FieldType.Day.class);
        List<Field> schools = of(all, FieldType.SchoolCode.class);
        List<Field> persons = of(all, FieldType.Person.class);
        List<Field> tambons = of(all, FieldType.Tambon.class);
        boolean isRegistry = all.stream().anyMatch(field -> field.name().equals("smis_code"));
        return List.of(
                new RequiredMustBeFilled(
                        all.stream().filter(f -> f.blank() == Field.Blank.WRONG).toList()),
                new IdsMustNotBeExponents(Stream.of(persons, schools, of(all, FieldType.District.class), tambons)
                        .flatMap(List::stream)
                        .toList()),
                new PersonIdsMustCheck(persons),
                new PersonIdsMustNotBePlaceholders(persons),
                new SchoolCodesMustHaveTheirLength(schools),
                new RegistryCodesMustStandInTheirColumn(isRegistry ? schools : List.of()),
                new CountsMustBeNumbers(counts),
                new CountsMustNotBeNegative(counts),
                new NumbersMustBeInRange(of(all, FieldType.Decimal.class)),
                new CodesMustBeKnown(of(all, FieldType.Code.class)),
                new ErasMustNotBeDoubled(
                        Stream.of(years, days).flatMap(List::stream).toList()),
                new YearsMustBeReadable(years),
                new YearsMustBeInTheData(years, known.years()),
                new DatesMustBeReal(days),
                new DatesMustNotBePlaceholders(days),
                new GradesMustExist(of(all, FieldType.SchoolGrade.class)),
                new TextsMustNotBeLost(of(all, FieldType.Text.class)),
                new DistrictsMustExist(of(all, FieldType.District.class), known.areas()),
                new DistrictNamesMustBeClear(of(all, FieldType.District.class), known.areas()),
                new DistrictNamesMustBeKnown(of(all, FieldType.DistrictName.class), known.areas()),
                new TambonsMustExist(tambons, known.areas()),
                new TambonCodesMustBeCurrent(tambons, known.areas()),
                new SchoolsMustExist(isRegistry ? List.of() : schools, known.schools()));
    }

    private static List<Field> of(List<Field> all, Class<? extends FieldType> type) {
        return all.stream().filter(field -> type.isInstance(field.type())).toList();
    }
}
