package org.samatcha.report.page;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.samatcha.base.DateText;
import org.samatcha.base.Language;
import org.samatcha.base.NumberText;
import org.samatcha.base.Numerals;

/**
 * What templates can call: {@code t("key", …)} and the filters {@code percent}, {@code points}, {@code count},
 * {@code ratio}, {@code date}, {@code longdate}, {@code year} and {@code digits}. Thai pages get the numerals of their
 * {@link PageHead}.
 */
final class TemplateWords extends AbstractExtension {

    private final PageTexts texts;

    TemplateWords(PageTexts texts) {
        this.texts = texts;
    }

    /** A value as text on a page in some language. */
    private interface Words {
        String of(Object value, Language language);
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("t", new Text());
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of(
                "percent", filter((value, language) -> NumberText.percent(number(value))),
                "points", filter((value, language) -> NumberText.points(number(value))),
                "count", filter((value, language) -> NumberText.count(number(value))),
                "ratio", filter((value, language) -> NumberText.ratio(number(value))),
                "date", filter((value, language) -> DateText.brief((LocalDate) value, language)),
                "longdate", filter((value, language) -> DateText.full((LocalDate) value, language)),
                "year", filter((value, language) -> DateText.year((int) number(value), language)),
                "digits", filter((value, language) -> String.valueOf(value)));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static PageHead head(EvaluationContext context) {
        return (PageHead) context.getVariable("page");
    }

    private static String printed(String text, PageHead head) {
        return switch (head.language()) {
            case TH -> head.numerals().in(text);
            case EN -> Numerals.ARABIC.in(text);
        };
    }

    private static Filter filter(Words words) {
        return new Filter() {
            @Override
            public Object apply(
                    Object input,
                    Map<String, Object> arguments,
                    PebbleTemplate template,
                    EvaluationContext context,
                    int line) {
                PageHead head = head(context);
                try {
                    return printed(words.of(input, head.language()), head);
                } catch (ClassCastException | NullPointerException e) {
                    throw new BrokenTemplate(template.getName(), line, "this filter cannot print: " + input, e);
                }
            }

            @Override
            public List<String> getArgumentNames() {
                return List.of();
            }
        };
    }

    /** {@code t("key", a, b)}: the text with {@code {0}} and {@code {1}} filled in. */
    private final class Text implements Function {

        @Override
        public Object execute(
                Map<String, Object> arguments, PebbleTemplate template, EvaluationContext context, int line) {
            PageHead head = head(context);
            String text;
            try {
                text = texts.text(String.valueOf(arguments.get("0")), head.language());
            } catch (IllegalArgumentException e) {
                throw new BrokenTemplate(template.getName(), line, e.getMessage(), e);
            }
            for (int i = 1; i < arguments.size(); i++) {
                text = text.replace("{" + (i - 1) + "}", String.valueOf(arguments.get(String.valueOf(i))));
            }
            return printed(text, head);
        }

        @Override
        public List<String> getArgumentNames() {
            return null;
        }
    }
}
