package org.samatcha.report.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.samatcha.base.Language;

/**
 * The fixed texts of the pages, one YAML file per language; a text inside {@code figure:} named {@code table:} has the
 * key {@code figure.table}. Both languages have the same keys, and every text is filled in.
 */
public final class PageTexts {

    private final Map<Language, Map<String, String>> texts;

    private PageTexts(Map<Language, Map<String, String>> texts) {
        this.texts = texts;
    }

    /** Reads {@code th.yaml} and {@code en.yaml} from {@code folder}. */
    public static PageTexts load(Path folder) {
        Map<String, String> thai = read(folder.resolve("th.yaml"));
        Map<String, String> english = read(folder.resolve("en.yaml"));
        missing(folder.resolve("en.yaml"), thai.keySet(), english.keySet());
        missing(folder.resolve("th.yaml"), english.keySet(), thai.keySet());
        return new PageTexts(Map.of(Language.TH, thai, Language.EN, english));
    }

    /** Every key, sorted; the same in both languages. */
    public Set<String> keys() {
        return texts.get(Language.TH).keySet();
    }

    /** The text with this key; {@code {0}}, {@code {1}} … in it are the caller's to fill. */
    public String text(String key, Language language) {
        String text = texts.get(language).get(key);
        if (text == null) {
            throw new IllegalArgumentException("there is no text [" + key + "] in texts/" + language.tag() + ".yaml");
        }
        return text;
    }

    private static Map<String, String> read(Path file) {
        Map<String, String> texts = new TreeMap<>();
        try {
            collect("", new YAMLMapper().readTree(Files.readAllBytes(file)), file, texts);
        } catch (JsonProcessingException e) {
            throw new BrokenTemplate(
                    file.getFileName().toString(), e.getLocation().getLineNr(), e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("The texts " + file + " cannot be read", e);
        }
        return texts;
    }

    private static void collect(String key, JsonNode node, Path file, Map<String, String> texts) {
        if (node.isObject()) {
            node.properties()
                    .forEach(child -> collect(
                            key.isEmpty() ? child.getKey() : key + "." + child.getKey(),
                            child.getValue(),
                            file,
                            texts));
        } else if (node.isTextual() && !node.asText().isBlank()) {
            texts.put(key, node.asText());
        } else {
            throw new BrokenTemplate(
                    file.getFileName().toString(), "[" + key + "] is not a text; put quotation marks around it");
        }
    }

    private static void missing(Path file, Set<String> wanted, Set<String> found) {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(found);
        if (!missing.isEmpty()) {
            throw new BrokenTemplate(
                    file.getFileName().toString(), "these texts of the other language are missing: " + missing);
        }
    }
}
