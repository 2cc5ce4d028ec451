package org.samatcha.report.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samatcha.base.Area;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Language;
import org.samatcha.indicator.IndicatorCard;

/**
 * What can be searched for, as a script that a page includes: browsers do not let pages from a folder fetch files.
 * Names of both languages are found in either.
 */
record SearchIndex(Desk desk) {

    SitePage page() {
        return new SitePage("assets/search-" + desk.language().tag() + ".js", this::script);
    }

    private String script() {
        List<Map<String, String>> entries = new ArrayList<>();
        for (Area area : desk.material().published().districts()) {
            entries.add(entry(
                    desk.text("site.district_page.title", area.name().in(desk.language())),
                    area.name(),
                    area.code(),
                    Address.district(area.code()),
                    desk.text("site.district")));
        }
        for (IndicatorCard card : desk.material().cards()) {
            entries.add(entry(
                    card.name().in(desk.language()),
                    card.name(),
                    card.id().replace('_', ' '),
                    Address.indicator(card.id()),
                    desk.text("site.indicator")));
        }
        try {
            return "window.samatchaIndex = " + JsonMapper.builder().build().writeValueAsString(entries) + ";\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, String> entry(String title, BilingualText name, String code, String file, String kind) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("title", title);
        entry.put("kind", kind);
        entry.put("words", name.in(Language.TH) + " " + name.in(Language.EN) + " " + code);
        entry.put("href", desk.language().tag() + "/" + file);
        return entry;
    }
}
