package org.samatcha.report.claim;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.samatcha.base.BilingualText;

/**
 * One proposal of the assembly with the claims and charts that back it, as written in {@code proposals/agenda-N.yaml}.
 *
 * @param agenda 1 to 4
 * @param situation what is at stake, one paragraph
 * @param headlines the three claims at the head of the report
 * @param figures the charts, in order
 */
public record Proposal(
        @JsonProperty(value = "agenda", required = true) int agenda,
        @JsonProperty(value = "title", required = true) BilingualText title,

        @JsonProperty(value = "short_title", required = true)
        BilingualText shortTitle,

        @JsonProperty(value = "situation", required = true) BilingualText situation,
        @JsonProperty(value = "headlines", required = true) List<Claim> headlines,
        @JsonProperty(value = "figures", required = true) List<ChartEntry> figures) {

    public Proposal {
        headlines = List.copyOf(headlines);
        figures = List.copyOf(figures);
    }

    /** A sentence whose numbers are looked up. */
    public record Claim(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "uses", required = true) Use uses,
            @JsonProperty(value = "number", required = true) BilingualText number,

            @JsonProperty(value = "sentence", required = true)
            BilingualText sentence) {}

    /** A chart: its form, what it shows, and the sentence above it. */
    public record ChartEntry(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "form", required = true) Form form,
            @JsonProperty(value = "uses", required = true) List<Use> uses,
            @JsonProperty(value = "title", required = true) BilingualText title) {
        public ChartEntry {
            uses = List.copyOf(uses);
        }
    }

    /** The forms of chart that a proposal may ask for. */
    public enum Form {
        /** Districts ranked, with intervals, against the province. */
        CATERPILLAR,
        /** Groups on one line per district; the use names the dimension and its first and last group. */
        EQUIPLOT,
        /** First and last year on one line per district. */
        DUMBBELL,
        /** The province over the years, one line per use. */
        TREND,
        /** Rates against size, with limits widened for over-dispersion. */
        FUNNEL,
        /** Districts as tiles in their rough places, or with their outlines when the inputs have them. */
        TILE_MAP
    }
}
