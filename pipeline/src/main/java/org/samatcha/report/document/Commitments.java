package org.samatcha.report.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.samatcha.base.Language;
import org.samatcha.base.YearKind;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.report.chart.Caption;
import org.samatcha.report.chart.Progress;
import org.samatcha.report.claim.ChartSpecs;
import org.samatcha.report.claim.Commitment;
import org.samatcha.report.claim.Course;
import org.samatcha.report.page.PageTexts;

/** Commitments in words and as a chart: baseline, now, target, and what can be said of the course. */
record Commitments(Material material, Language language) {

    /** One commitment; templates read these by name. */
    public record Printed(
            String agency, String text, String indicator, String baseline, String now, String target, String course) {}

    List<Printed> of(List<Commitment> commitments, Commitment.Standing standing) {
        return commitments.stream()
                .filter(commitment -> commitment.standing() == standing)
                .map(commitment -> Course.of(commitment, material.published()))
                .map(this::printed)
                .toList();
    }

    /** Of the adopted ones; empty where none has both a baseline and a later number. */
    Optional<Document.Chart> chart(List<Commitment> commitments) {
        List<Course> courses = commitments.stream()
                .filter(commitment -> commitment.standing() == Commitment.Standing.ADOPTED)
                .map(commitment -> Course.of(commitment, material.published()))
                .toList();
        if (courses.stream().noneMatch(course -> course.judged() != Progress.Course.UNKNOWN)) {
            return Optional.empty();
        }
        List<Progress.Row> rows = courses.stream()
                .map(course -> ChartSpecs.row(
                        course, card(course.commitment()).name().in(language), card(course.commitment())))
                .toList();
        Caption caption = new Caption(
                language,
                texts().text("commitment.chart_title", language),
                texts().text("commitment.chart_subtitle", language),
                texts().text("commitment.chart_alt", language),
                texts().text("commitment.chart_source", language),
                texts().text("commitment.rule", language));
        return Optional.of(new Document.Chart("commitments", new Progress(caption, rows), ""));
    }

    private Printed printed(Course course) {
        Commitment commitment = course.commitment();
        IndicatorCard card = card(commitment);
        return new Printed(
                commitment.agency().in(language),
                commitment.text().in(language),
                card.name().in(language),
                dated(course.baseline(), card, commitment.baselineYear()),
                dated(course.now(), card, course.year()),
                texts().filled(
                                "commitment.by",
                                language,
                                material.words().quantity(card, commitment.target(), language),
                                year(card.yearKind(), commitment.targetYear())),
                words(course, card));
    }

    private String words(Course course, IndicatorCard card) {
        if (course.year() == course.commitment().baselineYear() && course.now() instanceof Figure.Known) {
            return texts().text("commitment.only_baseline", language);
        }
        if (Double.isNaN(course.expected())) {
            return texts().text("commitment.no_number", language);
        }
        return texts().filled(
                        "commitment." + course.judged().name().toLowerCase(Locale.ROOT),
                        language,
                        material.words().quantity(card, course.expected(), language));
    }

    private String dated(Figure figure, IndicatorCard card, int year) {
        if (figure instanceof Figure.Known known) {
            String value = material.words().quantity(card, known.value(), language);
            String range = known.hasInterval()
                    ? texts().filled(
                                    "commitment.range",
                                    language,
                                    value,
                                    material.words().number(card, known.lower()),
                                    material.words().number(card, known.upper()))
                    : value;
            return texts().filled("commitment.in_year", language, range, year(card.yearKind(), year));
        }
        return texts().filled(
                        "commitment.in_year",
                        language,
                        figure.status().words().in(language),
                        year(card.yearKind(), year));
    }

    private String year(YearKind kind, int year) {
        return material.words().year(kind, year).in(language);
    }

    private IndicatorCard card(Commitment commitment) {
        return material.published().card(commitment.uses().indicator());
    }

    private PageTexts texts() {
        return material.pages().texts();
    }
}
