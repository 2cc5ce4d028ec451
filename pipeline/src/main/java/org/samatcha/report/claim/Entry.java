package org.samatcha.report.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samatcha.base.BilingualText;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One value of a YAML file that people edit. It knows its file, its line and its key, so that every mistake is shown
 * where it stands, with what would be right.
 */
final class Entry {

    private final Path file;
    private final String key;
    private final Node node;

    private Entry(Path file, String key, Node node) {
        this.file = file;
        this.key = key;
        this.node = node;
    }

    /** The whole file. */
    static Entry read(Path file) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(Files.newBufferedReader(file));
            if (root == null) {
                throw new ProposalException(file + ":1: the file is empty");
            }
            return new Entry(file, "", root);
        } catch (MarkedYAMLException wrong) {
            throw new ProposalException(
                    file + ":" + (wrong.getProblemMark().getLine() + 1) + ": not valid YAML: " + wrong.getProblem());
        } catch (IOException failure) {
            throw new UncheckedIOException("The file " + file + " cannot be read", failure);
        }
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    /** {@code agenda-1.yaml:23}. */
    String place() {
        return file.getFileName() + ":" + line();
    }

    /** An error at this value. */
    ProposalException wrong(String problem) {
        return new ProposalException(file + ":" + line() + ": " + (key.isEmpty() ? "" : key + ": ") + problem);
    }

    /** An error at this value, which is none of {@code known}; names the nearest one. */
    ProposalException unknown(String what, String seen, List<String> known) {
        return wrong("[" + seen + "] is no " + what + "; " + Nearest.of(seen, known) + "known are " + known);
    }

    /** Requires a mapping that has no other keys than these, and none of them twice. */
    Entry only(String... keys) {
        List<String> known = Arrays.asList(keys);
        Set<String> seen = new HashSet<>();
        for (NodeTuple pair : pairs()) {
            Entry name = new Entry(file, key, pair.getKeyNode());
            String text = name.text();
            if (!known.contains(text)) {
                throw name.unknown("key here", text, known);
            }
            if (!seen.add(text)) {
                throw name.wrong("[" + text + "] stands twice");
            }
        }
        return this;
    }

    Entry at(String name) {
        return find(name).orElseThrow(() -> wrong("the key [" + name + "] is missing"));
    }

    Optional<Entry> find(String name) {
        return pairs().stream()
                .filter(pair -> pair.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(name))
                .map(pair -> new Entry(file, key.isEmpty() ? name : key + "." + name, pair.getValueNode()))
                .findFirst();
    }

    /** The items of the list under a key; none when the key is not there. */
    List<Entry> items(String name) {
        return find(name).map(Entry::items).orElse(List.of());
    }

    private List<Entry> items() {
        if (!(node instanceof SequenceNode list)) {
            throw wrong("must be a list: lines that start with \"- \"");
        }
        List<Entry> items = new ArrayList<>();
        for (Node item : list.getValue()) {
            items.add(new Entry(file, key + "[" + (items.size() + 1) + "]", item));
        }
        return items;
    }

    private List<NodeTuple> pairs() {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("must have keys with values, such as \"th: …\"");
        }
        return mapping.getValue();
    }

    String text() {
        if (!(node instanceof ScalarNode scalar)
                || scalar.getValue().isBlank()
                || scalar.getTag().getValue().endsWith(":null")) {
            throw wrong("must be a text");
        }
        return scalar.getValue().strip();
    }

    double number() {
        try {
            return Double.parseDouble(text());
        } catch (NumberFormatException notANumber) {
            throw wrong("[" + text() + "] is not a number; write digits and a full stop, such as 85 or 7.5");
        }
    }

    /** A year of the Buddhist era. */
    int year() {
        if (!text().matches("2[45]\\d\\d|26\\d\\d")) {
            throw wrong("[" + text() + "] is no year of the Buddhist era, such as 2566");
        }
        return Integer.parseInt(text());
    }

    <E extends Enum<E>> E choice(Class<E> type) {
        List<String> known = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toList());
        int at = known.indexOf(text().toLowerCase(Locale.ROOT));
        if (at < 0) {
            throw unknown("choice", text(), known);
        }
        return type.getEnumConstants()[at];
    }

    /** Both languages. */
    BilingualText bilingual() {
        only("th", "en");
        return BilingualText.of(at("th").text(), at("en").text());
    }
}
