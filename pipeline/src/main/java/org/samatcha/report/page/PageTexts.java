package org.samatcha.report.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samatcha.base.Language;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

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
        Map<String, Placed> thai = read(folder.resolve("th.yaml"));
        Map<String, Placed> english = read(folder.resolve("en.yaml"));
        missing(folder.resolve("en.yaml"), folder.resolve("th.yaml"), thai, english.keySet());
        missing(folder.resolve("th.yaml"), folder.resolve("en.yaml"), english, thai.keySet());
        return new PageTexts(Map.of(Language.TH, texts(thai), Language.EN, texts(english)));
    }

    private static Map<String, String> texts(Map<String, Placed> placed) {
        Map<String, String> texts = new TreeMap<>();
        placed.forEach((key, text) -> texts.put(key, text.text()));
        return texts;
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

    /** The text with {@code {0}}, {@code {1}} … replaced by the values. */
    public String filled(String key, Language language, Object... values) {
        String text = text(key, language);
        for (int i = 0; i < values.length; i++) {
            text = spaced(text, "{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** Thai puts a space between a word and a number: {@code เป้าหมาย{0}} becomes {@code เป้าหมาย 0 คน}. */
    private static String spaced(String text, String place, String value) {
        boolean isNumber = !value.isEmpty() && "0123456789๐๑๒๓๔๕๖๗๘๙−-".indexOf(value.charAt(0)) >= 0;
        String spaced = isNumber
                ? text.replaceAll(
                        "(?<=[\\x{0E01}-\\x{0E4E}])" + Pattern.quote(place), Matcher.quoteReplacement(" " + value))
                : text;
        return spaced.replace(place, value);
    }

    private record Placed(String text, int line) {}

    private static Map<String, Placed> read(Path file) {
        Map<String, Placed> texts = new TreeMap<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            Node root = new Yaml(new LoaderOptions()).compose(reader);
            if (root == null) {
                throw broken(file, 1, "the file is empty");
            }
            collect("", root, file, texts);
        } catch (MarkedYAMLException wrong) {
            throw broken(file, wrong.getProblemMark().getLine() + 1, "not valid YAML: " + wrong.getProblem());
        } catch (IOException e) {
            throw new UncheckedIOException("The texts " + file + " cannot be read", e);
        }
        return texts;
    }

    private static void collect(String key, Node node, Path file, Map<String, Placed> texts) {
        int line = node.getStartMark().getLine() + 1;
        if (node instanceof MappingNode mapping) {
            for (NodeTuple pair : mapping.getValue()) {
                String name = pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                collect(key.isEmpty() ? name : key + "." + name, pair.getValueNode(), file, texts);
            }
        } else if (!(node instanceof ScalarNode scalar)
                || !scalar.getTag().equals(Tag.STR)
                || scalar.getValue().isBlank()) {
            throw broken(file, line, "[" + key + "] is not a text; put quotation marks around it");
        } else if (texts.put(key, new Placed(scalar.getValue(), line)) != null) {
            throw broken(file, line, "[" + key + "] stands twice");
        }
    }

    private static void missing(Path file, Path other, Map<String, Placed> wanted, Set<String> found) {
        wanted.forEach((key, placed) -> {
            if (!found.contains(key)) {
                throw broken(
                        other, placed.line(), "[" + key + "] is missing in " + file.getFileName() + "; add it there");
            }
        });
    }

    private static BrokenTemplate broken(Path file, int line, String problem) {
        return new BrokenTemplate(file.getFileName().toString(), line, problem, null);
    }
}
