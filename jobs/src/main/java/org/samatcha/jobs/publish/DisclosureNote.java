package org.samatcha.jobs.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.samatcha.protect.InformationKept;
import org.samatcha.protect.Protection;
import org.samatcha.protect.Thresholds;

/**
 * What a release says of its disclosure control: the thresholds, how much is told, and what came of the attack.
 *
 * <p>Counts of figures only; it names no hidden figure.
 */
public final class DisclosureNote {

    private DisclosureNote() {}

    public static String of(Thresholds thresholds, Protection protection) throws JsonProcessingException {
        InformationKept kept = protection.kept();
        Map<String, Object> note = new LinkedHashMap<>();
        note.put("smallest_count", thresholds.smallestCount());
        note.put("smallest_base", thresholds.smallestBase());
        note.put("reach", thresholds.reach().name().toLowerCase(Locale.ROOT));
        note.put("smallest_interval", thresholds.smallestInterval());
        note.put("figures", kept.figures());
        note.put("figures_after_thresholds", kept.afterThresholds());
        note.put("figures_published", kept.published());
        note.put("people", kept.weight());
        note.put("people_after_thresholds", kept.weightAfterThresholds());
        note.put("people_published", kept.weightPublished());
        note.put("small_counts", protection.sums());
        note.put(
                "small_counts_with_two_possible_worlds",
                protection.sums() - protection.open().size());
        note.put("figures_told_by_earlier_releases", protection.lost().size());
        note.put("found_by_the_attacker", protection.findings().size());
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(note) + "\n";
    }
}
