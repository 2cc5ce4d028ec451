package org.samatcha.protect.linked;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samatcha.evidence.Counts;
import org.samatcha.indicator.FigureKey;
import org.samatcha.protect.Foremost;
import org.samatcha.protect.Thresholds;

/**
 * Tables that hang together, protected: found before, or searched now.
 *
 * @param hidden figures
 * @param sums small counts that must not be known too well
 * @param open figures with such counts for which no two worlds were found
 * @param lost figures with such counts that earlier releases have told
 */
record ProtectedPart(List<FigureKey> hidden, long sums, List<FigureKey> open, List<FigureKey> lost) {

    static ProtectedPart of(
            LinkedTables believed,
            Counts counts,
            Set<FigureKey> primary,
            Thresholds thresholds,
            Foremost foremost,
            Told earlier,
            Patterns patterns) {
        long[] truth = believed.unknowns().stream()
                .mapToLong(
                        unknown -> counts.find(unknown.tally(), unknown.cell()).orElse(0))
                .toArray();
        Mask mask = new Mask(believed.agreeingWith(truth), earlier);
        List<LinkedFigure> figures = mask.tables().figures();
        for (int figure = 0; figure < figures.size(); figure++) {
            if (primary.contains(figures.get(figure).row().key())
                    || isIndexOfAFew(figures.get(figure), truth, thresholds)) {
                mask.hide(figure);
            }
        }
        OtherYears.takeAsKnown(mask, thresholds);
        String key = key(mask, truth, thresholds, foremost);
        Optional<Patterns.Pattern> found = patterns.find(key).filter(pattern -> pattern.isFor(mask));
        if (found.isPresent()) {
            Patterns.Pattern pattern = found.get();
            return new ProtectedPart(
                    keys(mask, pattern.hidden()), pattern.sums(), List.of(), keys(mask, pattern.lost()));
        }
        return searched(mask, truth, new PartProtection(mask, truth, thresholds, foremost), key, patterns);
    }

    /**
     * Against everything that was told and will be. What cannot be protected from who knows the earlier releases is
     * protected from everybody else; what that hides must be protected from both.
     */
    private static ProtectedPart searched(
            Mask mask, long[] truth, PartProtection together, String key, Patterns patterns) {
        together.run();
        List<Witness> witnesses = proven(together.witnesses(), mask, truth);
        List<Sensitive> open = together.open();
        List<Sensitive> lost = List.of();
        if (!open.isEmpty() && !mask.toldBefore().isEmpty()) {
            Mask alone = mask.alone();
            PartProtection withoutMemory = together.forA(alone);
            for (int hidden = -1; hidden < mask.hiddenFigures(); ) {
                hidden = mask.hiddenFigures();
                withoutMemory.run();
                if (hidden < mask.hiddenFigures()) {
                    together.run();
                }
            }
            proven(together.witnesses(), mask, truth);
            witnesses = proven(withoutMemory.witnesses(), alone, truth);
            lost = together.open();
            open = withoutMemory.open();
        }
        List<Integer> hidden = IntStream.range(0, mask.tables().figures().size())
                .filter(figure -> !mask.isPublished(figure))
                .boxed()
                .toList();
        List<Integer> lostFigures = figuresOn(lost, mask);
        if (open.isEmpty()) {
            patterns.keep(
                    key,
                    new Patterns.Pattern(
                            hidden, mask.toldBefore().stream().boxed().toList(), witnesses.size(), lostFigures));
        }
        return new ProtectedPart(
                keys(mask, hidden),
                witnesses.size() + open.size(),
                open.stream().map(Sensitive::about).toList(),
                keys(mask, lostFigures));
    }

    private static List<Witness> proven(List<Witness> witnesses, Mask mask, long[] truth) {
        long untrue = Witness.untrue(witnesses, mask, truth);
        if (untrue > 0) {
            throw new IllegalStateException(untrue + " proofs of protection do not hold");
        }
        return witnesses;
    }

    /** The hidden figures of which a number is one of some sums. */
    private static List<Integer> figuresOn(List<Sensitive> some, Mask mask) {
        Set<LinearForm> sums = some.stream().map(Sensitive::form).collect(Collectors.toSet());
        List<LinkedFigure> figures = mask.tables().figures();
        return IntStream.range(0, figures.size())
                .filter(figure -> !mask.isPublished(figure)
                        && figures.get(figure)
                                .stated()
                                .filter(two -> Stream.of(two.numerator(), two.denominator(), two.left())
                                        .anyMatch(sum -> sums.contains(sum.direction())))
                                .isPresent())
                .boxed()
                .toList();
    }

    private static List<FigureKey> keys(Mask mask, List<Integer> figures) {
        return figures.stream()
                .map(figure -> mask.tables().figures().get(figure).row().key())
                .toList();
    }

    /** The SHA-256 of all that the search starts from. */
    private static String key(Mask mask, long[] truth, Thresholds thresholds, Foremost foremost) {
        StringBuilder text = new StringBuilder(thresholds.toString());
        for (int unknown = 0; unknown < truth.length; unknown++) {
            text.append('\n')
                    .append(mask.tables().unknowns().get(unknown))
                    .append(' ')
                    .append(truth[unknown]);
        }
        List<LinkedFigure> figures = mask.tables().figures();
        for (int figure = 0; figure < figures.size(); figure++) {
            text.append('\n')
                    .append(figures.get(figure).row().key())
                    .append(' ')
                    .append(mask.isPublished(figure))
                    .append(foremost.has(figures.get(figure).row().key()) ? " foremost" : "");
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** An index may give away each count that it is made of, so none of them may be small. */
    private static boolean isIndexOfAFew(LinkedFigure figure, long[] truth, Thresholds thresholds) {
        return figure.inputs().stream()
                .mapToLong(input -> input.at(unknown -> truth[unknown]))
                .anyMatch(people -> 0 < people && people < thresholds.smallestCount());
    }
}
