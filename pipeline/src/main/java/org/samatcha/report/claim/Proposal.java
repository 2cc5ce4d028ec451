package org.samatcha.report.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.samatcha.base.BilingualText;

/**
 * One proposal of the assembly with the claims and charts that back it, as written in {@code proposals/agenda-N.yaml}.
 *
 * @param agenda 1 to 4
 * @param situation what is at stake, one paragraph
 * @param headlines the three claims at the head of the report
 * @param size further claims on how large the matter is
 * @param gaps claims on who is left behind, and by how much
 * @param figures the charts, in order
 * @param policies what national policy already asks for
 * @param options what the proposal would have done, and the indicators that would show it
 * @param commitments what agencies have taken on, or are asked to
 * @param wouldChange what other evidence would change the picture
 * @param plain the claims of the citizens' page
 * @param question for citizens to talk about
 * @param profile the ids of the indicators that stand in the profile of every district
 */
public record Proposal(
        int agenda,
        BilingualText title,
        BilingualText shortTitle,
        BilingualText situation,
        List<Claim> headlines,
        List<Claim> size,
        List<Claim> gaps,
        List<ChartEntry> figures,
        List<BilingualText> policies,
        List<Choice> options,
        List<Commitment> commitments,
        BilingualText wouldChange,
        List<Claim> plain,
        BilingualText question,
        List<String> profile) {

    public Proposal {
        headlines = List.copyOf(headlines);
        size = List.copyOf(size);
        gaps = List.copyOf(gaps);
        figures = List.copyOf(figures);
        policies = List.copyOf(policies);
        options = List.copyOf(options);
        commitments = List.copyOf(commitments);
        plain = List.copyOf(plain);
        profile = List.copyOf(profile);
    }

    /** All that it speaks of. */
    public Set<Use> uses() {
        Set<Use> uses = new LinkedHashSet<>();
        Stream.of(headlines, size, gaps, plain).flatMap(List::stream).forEach(claim -> uses.add(claim.uses()));
        figures.forEach(figure -> uses.addAll(figure.uses()));
        options.forEach(option -> uses.addAll(option.moves()));
        commitments.forEach(commitment -> uses.add(commitment.uses()));
        profile.forEach(indicator -> uses.add(Use.of(indicator)));
        return uses;
    }

    /**
     * A sentence whose numbers are looked up.
     *
     * @param figure the id of the chart that shows it; empty where none does
     * @param place file and line, for messages
     */
    public record Claim(
            String id, Use uses, BilingualText number, BilingualText sentence, String figure, String place) {}

    /** A chart: its form, what it shows, the part of the report it stands in, and the sentence above it. */
    public record ChartEntry(String id, Form form, Section section, List<Use> uses, BilingualText title) {
        public ChartEntry {
            uses = List.copyOf(uses);
        }
    }

    /** One thing that the proposal would have done; {@code moves} are the indicators that should show it. */
    public record Choice(BilingualText title, List<Use> moves) {
        public Choice {
            moves = List.copyOf(moves);
        }
    }

    /** Where a chart stands. */
    public enum Section {
        SUMMARY,
        SIZE,
        GAPS
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
