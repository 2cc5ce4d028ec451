package org.samatcha.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.samatcha.base.Language;
import org.samatcha.report.page.PageTexts;

/** What a chart shows, in words, for those who cannot see it; put together from the same facts as its title. */
public final class Description {

    private final PageTexts texts;
    private final Language language;

    public Description(PageTexts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    public String of(Map<String, String> facts) {
        List<String> sentences = new ArrayList<>();
        sentences.add(filled("province", facts, "name", "year", "quantity"));
        if (facts.containsKey("highest")) {
            sentences.add(filled("ends", facts, "highest", "highest_quantity", "lowest", "lowest_quantity"));
            sentences.add(filled("published", facts, "known_count", "district_count"));
            if (!facts.get("hidden_count").equals("0")) {
                sentences.add(filled("hidden", facts, "hidden_count"));
            }
        }
        return String.join(" ", sentences);
    }

    private String filled(String key, Map<String, String> facts, String... names) {
        return texts.filled(
                "describe." + key, language, Stream.of(names).map(facts::get).toArray());
    }
}
