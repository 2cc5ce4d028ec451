package org.samatcha.report.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.samatcha.base.DateText;
import org.samatcha.base.Language;
import org.samatcha.base.NumberText;
import org.samatcha.check.Notice;
import org.samatcha.check.Rule;
import org.samatcha.check.Rules;
import org.samatcha.curate.Account;
import org.samatcha.report.document.Edition;
import org.samatcha.report.page.Medium;
import org.samatcha.report.page.PageHead;
import org.samatcha.report.page.Pages;

/** The screening report for the data owner, in one language: what to mend first, what changed, every file. */
public final class ScreeningPage {

    private static final int FILES_NAMED = 3;
    private static final int CHANGES_NAMED = 12;

    private final Screening now;
    private final Screening before;
    private final List<Notice> examples;
    private final Pages pages;
    private final Language language;
    private final Labels labels;

    /** {@code before} is {@link Screening#NONE} the first time; {@code examples} are masked. */
    public ScreeningPage(Screening now, Screening before, List<Notice> examples, Pages pages, Language language) {
        this.now = now;
        this.before = before;
        this.examples = List.copyOf(examples);
        this.pages = pages;
        this.language = language;
        this.labels = new Labels(language);
    }

    /** Its file name; both languages lie side by side. */
    public static String fileName(Language language) {
        return "screening." + language.tag() + ".html";
    }

    /** One thing to mend; templates read these by name. */
    public record Fix(
            String sentence,
            String dataset,
            String check,
            String urgency,
            long times,
            long rows,
            long alone,
            List<FileTimes> files,
            int moreFiles,
            List<Example> examples) {}

    public record FileTimes(String file, long times) {}

    /** {@code line} is 0 when the notice is about the whole file. */
    public record Example(String file, long line, String column, String seen, String right) {}

    public record FileRow(Account account, String dataset) {}

    /** {@code years} are in the order of {@code columns} of the page; −1 where there is nothing. */
    public record TotalRow(String dataset, List<Long> years) {}

    public record Change(String what, double before, double now) {}

    public record Over(String dataset, long setAside, long rows, double share, double limit) {}

    public String html(Occasion occasion) {
        Map<String, Object> model = new HashMap<>();
        model.put("synthetic", occasion.people() == Edition.People.SYNTHETIC);
        model.put("occasion", occasion);
        model.put("now", now);
        model.put("over", over(occasion));
        model.put(
                "broken",
                now.corrections().stream().filter(one -> !one.isAsExpected()).toList());
        model.put("fixes", ToFix.inOrder(now, examples).stream().map(this::fix).toList());
        model.put("isFirst", before.files().isEmpty());
        model.put("files", now.files().stream().map(this::file).toList());
        putTotals(model);
        putChanges(model);
        Language other = language == Language.TH ? Language.EN : Language.TH;
        PageHead head = new PageHead(
                language,
                pages.texts().text("screening.title", language),
                pages.texts().text("screening.description", language),
                fileName(other),
                DateText.full(occasion.day(), language),
                occasion.run(),
                occasion.numerals());
        return pages.render("screening.html", Medium.HTML, head, model);
    }

    private List<Over> over(Occasion occasion) {
        return occasion.overLimit().stream()
                .map(one -> new Over(
                        labels.dataset(one.dataset()),
                        one.setAside(),
                        one.rows(),
                        (double) one.setAside() / one.rows(),
                        one.limit()))
                .toList();
    }

    private Fix fix(ToFix fix) {
        List<FileTimes> named = fix.files().entrySet().stream()
                .filter(file -> !file.getKey().isEmpty())
                .limit(FILES_NAMED)
                .map(file -> new FileTimes(file.getKey(), file.getValue()))
                .toList();
        return new Fix(
                fix.check().sentence().in(language),
                labels.dataset(fix.dataset()),
                fix.check().id(),
                fix.urgency().name(),
                fix.times(),
                fix.rows(),
                fix.alone(),
                named,
                Math.max(0, fix.files().size() - FILES_NAMED),
                fix.examples().stream()
                        .map(notice -> example(fix.dataset(), notice))
                        .toList());
    }

    private Example example(String dataset, Notice notice) {
        return new Example(
                notice.file(),
                notice.line(),
                labels.column(dataset, notice.field()),
                phrase(notice.value()),
                right(notice));
    }

    private String right(Notice notice) {
        return switch (language) {
            case TH -> phrase(Spellings.inFiles(notice.field(), notice.right()));
            case EN -> notice.right();
        };
    }

    private String phrase(String english) {
        return ThaiPhrases.of(english, language);
    }

    private FileRow file(Account account) {
        return new FileRow(account, labels.dataset(account.dataset()));
    }

    /** An earlier version may have had checks that this one does not know: they go by their id. */
    private String sentence(String check) {
        return Rules.all().stream()
                .map(Rule::card)
                .filter(card -> card.id().equals(check))
                .map(card -> card.sentence().in(language))
                .findFirst()
                .orElse(check);
    }

    /** Datasets down, years across; those without years stand under 0, which the page prints as a dash. */
    private void putTotals(Map<String, Object> model) {
        List<Integer> years = new ArrayList<>(new TreeSet<>(
                now.totals().stream().map(Screening.YearTotal::year).toList()));
        Map<String, Map<Integer, Long>> byDataset = new TreeMap<>();
        now.totals()
                .forEach(total -> byDataset
                        .computeIfAbsent(total.dataset(), id -> new TreeMap<>())
                        .put(total.year(), total.people()));
        List<TotalRow> rows = new ArrayList<>();
        byDataset.forEach((dataset, people) -> rows.add(new TotalRow(
                labels.dataset(dataset),
                years.stream().map(year -> people.getOrDefault(year, -1L)).toList())));
        model.put("years", years);
        model.put("totals", rows);
    }

    private void putChanges(Map<String, Object> model) {
        Changes changes = Changes.between(before, now);
        model.put("noChange", changes.isEmpty());
        model.put("appeared", changes.appeared());
        model.put("vanished", changes.vanished());
        model.put("rowsBefore", before.read());
        model.put("fileChanges", changes.files());
        model.put(
                "checkChanges",
                changes.checks().stream()
                        .filter(change -> !NumberText.percent(change.before()).equals(NumberText.percent(change.now())))
                        .limit(CHANGES_NAMED)
                        .map(change -> new Change(sentence(change.check()), change.before(), change.now()))
                        .toList());
        model.put(
                "totalChanges",
                changes.totals().stream()
                        .map(change -> new Change(
                                labels.dataset(change.dataset()) + (change.year() == 0 ? "" : " " + change.year()),
                                change.before(),
                                change.now()))
                        .toList());
    }
}
