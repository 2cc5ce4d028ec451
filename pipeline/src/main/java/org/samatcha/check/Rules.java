package org.samatcha.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.samatcha.capture.Capture;
import org.samatcha.capture.Captured;
import org.samatcha.catalog.Areas;
import org.samatcha.catalog.Field;
import org.samatcha.catalog.FieldType;
import org.samatcha.catalog.InputTable;
import org.samatcha.catalog.SchoolRegistry;
import org.samatcha.check.column.ColumnsMustBePresent;
import org.samatcha.check.column.FileNameMustStateTheYear;
import org.samatcha.check.field.CodesMustBeKnown;
import org.samatcha.check.field.CountsMustBeNumbers;
import org.samatcha.check.field.CountsMustNotBeNegative;
import org.samatcha.check.field.DatesMustBeReal;
import org.samatcha.check.field.GradesMustExist;
import org.samatcha.check.field.IdsMustNotBeExponents;
import org.samatcha.check.field.NumbersMustBeInRange;
import org.samatcha.check.field.PersonIdsMustCheck;
import org.samatcha.check.field.RequiredMustBeFilled;
import org.samatcha.check.field.SchoolCodesMustHaveTheirLength;
import org.samatcha.check.field.YearsMustBeReadable;
import org.samatcha.check.file.DatasetMustHaveFiles;
import org.samatcha.check.file.EncodingMustBeKnown;
import org.samatcha.check.file.FileMustBeAKnownKind;
import org.samatcha.check.file.FileMustBeReadable;
import org.samatcha.check.file.FileMustHaveRows;
import org.samatcha.check.key.LearnersMustBeOnceAYear;
import org.samatcha.check.key.SchoolsMustBeOnce;
import org.samatcha.check.reference.DistrictNamesMustBeKnown;
import org.samatcha.check.reference.DistrictsMustExist;
import org.samatcha.check.reference.SchoolsMustExist;
import org.samatcha.check.reference.TambonMustLieInItsDistrict;
import org.samatcha.check.reference.TambonsMustExist;
import org.samatcha.check.row.BirthMustPrecedeTheYear;
import org.samatcha.check.row.QuotesMustClose;
import org.samatcha.check.row.RowsMustFitHeader;
import org.samatcha.check.row.RowsMustHoldText;
import org.samatcha.check.row.RowsMustNotBeTooLong;
import org.samatcha.check.row.TitleMustMatchSex;
import org.samatcha.check.sum.ScreeningMustAddUp;
import org.samatcha.check.sum.TotalsMustReconcile;
import org.samatcha.check.time.YearsMustBeInTheData;

/** The one list of rules: which exist, and which of them judge the rows of a table. */
public final class Rules {

    private Rules() {}

    /** Every rule, in the order of stages. A rule that is not listed here does not exist. */
    public static List<Rule> all() {
        List<Rule> rules = new ArrayList<>(List.of(
                new FileMustBeReadable(),
                new FileMustHaveRows(),
                new EncodingMustBeKnown(),
                new FileMustBeAKnownKind(),
                new DatasetMustHaveFiles(),
                new ColumnsMustBePresent(),
                new FileNameMustStateTheYear(),
                new RowsMustHoldText(),
                new RowsMustNotBeTooLong(),
                new QuotesMustClose(),
                new RowsMustFitHeader(),
                new LearnersMustBeOnceAYear(),
                new SchoolsMustBeOnce(),
                new TotalsMustReconcile()));
        rules.addAll(fieldRules(List.of(), new Knowledge(Areas.builtIn(), SchoolRegistry.NONE, new YearRange(1, 1))));
        rules.addAll(List.of(
                new BirthMustPrecedeTheYear(""),
                new TitleMustMatchSex(),
                new TambonMustLieInItsDistrict(Areas.builtIn()),
                new ScreeningMustAddUp()));
        rules.sort((a, b) -> a.card().stage().compareTo(b.card().stage()));
        return List.copyOf(rules);
    }

    /** The card of a rule by its id. */
    public static RuleCard card(String id) {
        return all().stream()
                .map(Rule::card)
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown rule [" + id + "]"));
    }

    /** The rules that judge each row of {@code table}, fields before rows before references. */
    public static List<RowRule> forRowsOf(InputTable table, Knowledge known) {
        List<RowRule> rules = new ArrayList<>(fieldRules(table.fields(), known));
        rules.removeIf(rule -> rule instanceof FieldRule of && of.fields().isEmpty());
        List<String> names = table.fields().stream().map(Field::name).toList();
        if (names.contains("birth_date")) {
            rules.add(new BirthMustPrecedeTheYear(table.yearField()));
        }
        if (names.contains("title")) {
            rules.add(new TitleMustMatchSex());
        }
        if (names.contains("tambon_code")) {
            rules.add(new TambonMustLieInItsDistrict(known.areas()));
        }
        if (names.contains("suspect_wait")) {
            rules.add(new ScreeningMustAddUp());
        }
        return List.copyOf(rules);
    }

    private static List<RowRule> fieldRules(List<Field> all, Knowledge known) {
        List<Field> codes = of(all, FieldType.Code.class);
        List<Field> counts = of(all, FieldType.Count.class);
        List<Field> years = of(all, FieldType.Year.class);
        List<Field> schools = of(all, FieldType.SchoolCode.class);
        List<Field> persons = of(all, FieldType.Person.class);
        List<Field> ids = Stream.of(persons, schools).flatMap(List::stream).toList();
        boolean isRegistry = all.stream().anyMatch(field -> field.name().equals("smis_code"));
        return List.of(
                new RequiredMustBeFilled(
                        all.stream().filter(f -> f.blank() == Field.Blank.WRONG).toList()),
                new IdsMustNotBeExponents(ids),
                new PersonIdsMustCheck(persons),
                new SchoolCodesMustHaveTheirLength(schools),
                new CountsMustBeNumbers(counts),
                new CountsMustNotBeNegative(counts),
                new NumbersMustBeInRange(of(all, FieldType.Decimal.class)),
                new CodesMustBeKnown(codes),
                new YearsMustBeReadable(years),
                new YearsMustBeInTheData(years, known.years()),
                new DatesMustBeReal(of(all, FieldType.Day.class)),
                new GradesMustExist(of(all, FieldType.SchoolGrade.class)),
                new DistrictsMustExist(of(all, FieldType.District.class), known.areas()),
                new DistrictNamesMustBeKnown(of(all, FieldType.DistrictName.class), known.areas()),
                new TambonsMustExist(of(all, FieldType.Tambon.class), known.areas()),
                new SchoolsMustExist(isRegistry ? List.of() : schools, known.schools()));
    }

    private static List<Field> of(List<Field> all, Class<? extends FieldType> type) {
        return all.stream().filter(field -> type.isInstance(field.type())).toList();
    }

    /** The rule that a row breaks which cannot be read as cells. */
    public static RuleCard cardOf(Captured.Breakage breakage) {
        return switch (breakage) {
            case QUOTES -> new QuotesMustClose().card();
            case TOO_LONG -> new RowsMustNotBeTooLong().card();
            case CONTROL_CHARACTER -> new RowsMustHoldText().card();
            case RAGGED -> new RowsMustFitHeader().card();
        };
    }

    /** The rule that a file breaks which cannot be read at all. */
    public static RuleCard cardOf(Capture.Problem problem) {
        return switch (problem) {
            case UNREADABLE -> new FileMustBeReadable().card();
            case EMPTY -> new FileMustHaveRows().card();
            case UNKNOWN_ENCODING -> new EncodingMustBeKnown().card();
            case NO_HEADER -> new ColumnsMustBePresent().card();
            case YEAR_NOT_NAMED -> new FileNameMustStateTheYear().card();
        };
    }
}
