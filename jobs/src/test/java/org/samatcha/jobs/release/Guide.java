package org.samatcha.jobs.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page for researchers, as a reader copies from it. */
final class Guide {

    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern QUESTION = Pattern.compile("^\\*\\*(\\d+)\\. (.+?\\?)\\*\\*", Pattern.MULTILINE);

    private final String text;

    private Guide(String text) {
        this.text = text;
    }

    static Guide read() throws IOException {
        return new Guide(Files.readString(Path.of(System.getProperty("samatcha.root"), "docs", "researcher.md")));
    }

    /** Every block of code in a language, in the order of the page. */
    List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            if (block.group(1).equals(language)) {
                blocks.add(block.group(2));
            }
        }
        return blocks;
    }

    /** The questions, in the order of the page. */
    List<String> questions() {
        return QUESTION.matcher(text)
                .results()
                .map(question -> question.group(2))
                .toList();
    }
}
