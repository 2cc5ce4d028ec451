package org.samatcha.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samatcha.capture.Capture;
import org.samatcha.capture.Captured;
import org.samatcha.catalog.InputTable;
import org.samatcha.check.column.ColumnsMustBeFilled;
import org.samatcha.check.column.ColumnsMustBeOnce;
import org.samatcha.check.column.ColumnsMustBePresent;
import org.samatcha.check.column.ColumnsMustBeSpeltRight;
import org.samatcha.check.column.FileNameMustStateTheYear;
import org.samatcha.check.coverage.SexesMustBeBalanced;
import org.samatcha.check.field.BirthdaysMustNotHeap;
import org.samatcha.check.field.PersonIdsMustMostlyBeFilled;
import org.samatcha.check.file.DatasetMustHaveFiles;
import org.samatcha.check.file.EncodingMustBeKnown;
import org.samatcha.check.file.EncodingMustNotBeDoubled;
import org.samatcha.check.file.FileMustBeAKnownKind;
import org.samatcha.check.file.FileMustBeReadable;
import org.samatcha.check.file.FileMustHaveRows;
import org.samatcha.check.file.FilesMustHaveDataRows;
import org.samatcha.check.file.FilesMustNotBeCopies;
import org.samatcha.check.file.FilesMustNotBeCut;
import org.samatcha.check.file.FilesMustNotBeLinks;
import org.samatcha.check.file.SheetsMustBeTables;
import org.samatcha.check.key.CountsMustBeOnce;
import org.samatcha.check.key.LearnersMustBeInOneSchool;
import org.samatcha.check.key.LearnersMustBeOnceAYear;
import org.samatcha.check.key.SchoolsMustBeOnce;
import org.samatcha.check.reference.ChildrenNotFoundMustNotBeEnrolled;
import org.samatcha.check.reference.LeaversMustHaveBeenEnrolled;
import org.samatcha.check.row.MostRowsMustPass;
import org.samatcha.check.row.QuotesMustClose;
import org.samatcha.check.row.RowsMustFitHeader;
import org.samatcha.check.row.RowsMustHoldText;
import org.samatcha.check.row.RowsMustNotBeTooLong;
import org.samatcha.check.row.RowsMustNotNeedAFlag;
import org.samatcha.check.row.RowsMustNotNeedDropping;
import org.samatcha.check.sum.GradesMustAddUpToTheLevel;
import org.samatcha.check.sum.GradesMustAddUpToTheTotal;
import org.samatcha.check.sum.SexesMustAddUpToTheGrade;
import org.samatcha.check.sum.TotalsMustReconcile;
import org.samatcha.check.time.AgesMustAgreeBetweenDatasets;
import org.samatcha.check.time.BirthDatesMustStay;
import org.samatcha.check.time.GradesMustNotBeRepeatedTwice;
import org.samatcha.check.time.GradesMustNotBeSkipped;
import org.samatcha.check.time.GradesMustNotFall;
import org.samatcha.check.time.LeavingsMustFollowEnrolment;
import org.samatcha.check.time.LeftGradesMustFitEnrolment;
import org.samatcha.check.time.SexesMustStay;
import org.samatcha.check.time.YearsMustFitTheFileName;

/** The one list of rules: which exist, and which of them judge what. */
public final class Rules {

    private static final List<Rule> ALL = everyOne();
    private static final Map<String, RuleCard> CARDS =
            ALL.stream().map(Rule::card).collect(Collectors.toMap(RuleCard::id, card -> card));

    private Rules() {}

    /** Every rule, in the order of stages. A rule that is not listed here does not exist. */
    public static List<Rule> all() {
        return ALL;
    }

    private static List<Rule> everyOne() {
        List<Rule> rules = new ArrayList<>(List.of(
                new FileMustBeReadable(),
                new FileMustHaveRows(),
                new EncodingMustBeKnown(),
                new EncodingMustNotBeDoubled(),
                new FileMustBeAKnownKind(),
                new FilesMustNotBeLinks(),
                new FilesMustNotBeCopies(),
                new SheetsMustBeTables(),
                new DatasetMustHaveFiles(),
                new ColumnsMustBePresent(),
                new FileNameMustStateTheYear(),
                new RowsMustHoldText(),
                new RowsMustNotBeTooLong(),
                new QuotesMustClose(),
                new RowsMustFitHeader(),
                new MostRowsMustPass(),
                new LearnersMustBeOnceAYear(),
                new LearnersMustBeInOneSchool(),
                new SchoolsMustBeOnce(),
                new RowsMustNotNeedDropping(),
                new RowsMustNotNeedAFlag(),
                new CountsMustBeOnce(),
                new TotalsMustReconcile()));
        rules.addAll(RowRules.all());
        rules.addAll(forLines());
        rules.addAll(forFilesAboutPeople());
        rules.addAll(forFiles());
        rules.addAll(forLearners(List.of()));
        rules.addAll(TableRules.all());
        rules.sort(Comparator.comparing(rule -> rule.card().stage()));
        return List.copyOf(rules);
    }

    /** The card of a rule by its id. */
    public static RuleCard card(String id) {
        return Optional.ofNullable(CARDS.get(id))
                .orElseThrow(() -> new IllegalArgumentException("Unknown rule [" + id + "]"));
    }

    /** The rules that judge each row of {@code table}, in the order of stages. */
    public static List<RowRule> forRowsOf(InputTable table, Knowledge known) {
        return RowRules.of(table, known);
    }

    /** The rules that judge a line whose cells became several rows. */
    public static List<LineRule> forLines() {
        return List.of(
                new SexesMustAddUpToTheGrade(), new GradesMustAddUpToTheLevel(), new GradesMustAddUpToTheTotal());
    }

    /** The rules that judge a file of {@code table} as a whole. */
    public static List<FileRule> forFilesOf(InputTable table) {
        List<FileRule> rules = new ArrayList<>(forFiles());
        if (table.isAboutPeople()) {
            rules.addAll(forFilesAboutPeople());
        }
        return List.copyOf(rules);
    }

    private static List<FileRule> forFiles() {
        return List.of(
                new FilesMustHaveDataRows(),
                new FilesMustNotBeCut(),
                new ColumnsMustBeOnce(),
                new ColumnsMustBeSpeltRight(),
                new ColumnsMustBeFilled(),
                new YearsMustFitTheFileName());
    }

    private static List<FileRule> forFilesAboutPeople() {
        return List.of(new PersonIdsMustMostlyBeFilled(), new BirthdaysMustNotHeap(), new SexesMustBeBalanced());
    }

    /**
     * The rules that judge all records of a learner together.
     *
     * @param enrolmentYears the years that the data have enrolment of
     */
    public static List<LearnerRule> forLearners(List<Integer> enrolmentYears) {
        return List.of(
                new LeaversMustHaveBeenEnrolled(enrolmentYears),
                new ChildrenNotFoundMustNotBeEnrolled(),
                new BirthDatesMustStay(),
                new SexesMustStay(),
                new AgesMustAgreeBetweenDatasets(),
                new GradesMustNotBeSkipped(),
                new GradesMustNotFall(),
                new GradesMustNotBeRepeatedTwice(),
                new LeavingsMustFollowEnrolment(enrolmentYears),
                new LeftGradesMustFitEnrolment());
    }

    /** What a refusal of a whole file tells the data owner. */
    public static Notice noticeOf(Capture.Refused refused) {
        RuleCard card = cardOf(refused.problem());
        return card.notice(refused.file(), 0, refused.field(), refused.seen(), refused.right());
    }

    /** What a sheet that is not read tells the data owner. */
    public static Notice noticeOf(Capture.PassedOver sheet) {
        RuleCard card = new SheetsMustBeTables().card();
        return switch (sheet.reason()) {
            case NO_TABLE ->
                card.notice(sheet.file(), 0, "", "no header of a known kind", "nothing to do if it holds no data");
            case HIDDEN -> card.notice(sheet.file(), 0, "", "a hidden sheet", "shown if it is to be read, or deleted");
        };
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
            case DOUBLED_ENCODING -> new EncodingMustNotBeDoubled().card();
            case NO_HEADER -> new ColumnsMustBePresent().card();
            case YEAR_NOT_NAMED -> new FileNameMustStateTheYear().card();
        };
    }
}
