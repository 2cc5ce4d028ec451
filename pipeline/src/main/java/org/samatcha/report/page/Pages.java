package org.samatcha.report.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.FileLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.samatcha.report.drawing.Typeface;

/**
 * Pages from the templates of a folder that anyone may edit. What a template names must exist: a variable or a text
 * that does not is a {@link BrokenTemplate} that says where. Everything printed is escaped. Safe for use by several
 * threads.
 *
 * <p>Templates have {@code page} ({@link PageHead}), {@code medium}, {@code language}, {@code t(key, …)} for texts, the
 * filters of {@link TemplateWords}, and what the caller puts in the model. The output is well-formed XHTML that
 * browsers read as HTML.
 */
public final class Pages {

    private final PebbleEngine engine;
    private final PageTexts texts;
    private final Map<Medium, String> styles;

    private Pages(PebbleEngine engine, PageTexts texts, Map<Medium, String> styles) {
        this.engine = engine;
        this.texts = texts;
        this.styles = styles;
    }

    /** Templates {@code *.html}, {@code style.css}, {@code pdf.css} and {@code texts/} of {@code folder}. */
    public static Pages load(Path folder, Typeface typeface) {
        FileLoader loader = new FileLoader(folder.toAbsolutePath().toString());
        PageTexts texts = PageTexts.load(folder.resolve("texts"));
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .autoEscaping(true)
                .newLineTrimming(false)
                .defaultLocale(Locale.ROOT)
                .extension(new TemplateWords(texts))
                .build();
        return new Pages(
                engine,
                texts,
                Map.of(
                        Medium.HTML,
                        WebFont.faces(typeface) + style(folder.resolve("style.css")),
                        Medium.PDF,
                        style(folder.resolve("pdf.css"))));
    }

    public PageTexts texts() {
        return texts;
    }

    /** The style sheet of pages in a browser, with the font in it, for pages that share one file. */
    public String styleSheet() {
        return styles.get(Medium.HTML);
    }

    /** The page that {@code template} (a file name) makes of {@code model}. */
    public String render(String template, Medium medium, PageHead head, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("page", head);
        all.put("medium", medium.id());
        all.put("language", head.language().tag());
        all.put("styles", styles.get(medium));
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(template).evaluate(out, all, Locale.ROOT);
        } catch (PebbleException e) {
            throw broken(template, e);
        } catch (IOException e) {
            throw new UncheckedIOException("The template " + template + " cannot be read", e);
        }
        return out.toString();
    }

    private static RuntimeException broken(String template, PebbleException e) {
        if (e.getCause() instanceof BrokenTemplate already) {
            return already;
        }
        String file = e.getFileName() == null ? template : e.getFileName();
        return new BrokenTemplate(file, e.getLineNumber() == null ? 1 : e.getLineNumber(), e.getPebbleMessage(), e);
    }

    /** A style sheet stands inside the page, where these two characters would end it or break the XHTML. */
    private static String style(Path file) {
        try {
            String css = Files.readString(file);
            if (css.contains("<") || css.contains("&")) {
                throw new BrokenTemplate(file.getFileName().toString(), "a style sheet may not contain < or &");
            }
            return css;
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet " + file + " cannot be read", e);
        }
    }
}
