package org.samatcha.report.document;

import java.util.Map;
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
        String text = texts.text("describe.province", language)
                .replace("{0}", facts.get("name"))
                .replace("{1}", facts.get("year"))
                .replace("{2}", facts.get("quantity"));
        if (facts.containsKey("highest")) {
            text += " "
                    + texts.text("describe.districts", language)
                            .replace("{0}", facts.get("highest"))
                            .replace("{1}", facts.get("highest_quantity"))
                            .replace("{2}", facts.get("lowest"))
                            .replace("{3}", facts.get("lowest_quantity"))
                            .replace("{4}", facts.get("known_count"))
                            .replace("{5}", facts.get("district_count"))
                            .replace("{6}", facts.get("hidden_count"));
        }
        return text;
    }
}
