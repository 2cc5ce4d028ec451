package org.samatcha.indicator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.samatcha.evidence.Level;

/**
 * 100 · Σ w_s (p_flexible,s − p_other,s) over strata of level and poverty; see {@link FlexibleSchoolGap}.
 *
 * <p>The strata in use must hold {@value #LEAST_COVERED} of the pupils of known poverty; else, or where a count is not
 * known, not available.
 */
record StandardisedGap() implements Formula {

    private static final double LEAST_COVERED = 0.8;

    /** Pupils of one stratum in one kind of school, and those of them who left. */
    private record Pupils(long all, long left) {

        Pupils and(Pupils other) {
            return new Pupils(all + other.all, left + other.left);
        }

        double rate() {
            return (double) left / all;
        }
    }

    @Override
    public Result at(Evidence evidence) {
        long everybody = 0;
        long used = 0;
        double gap = 0;
        Pupils flexible = new Pupils(0, 0);
        Pupils other = new Pupils(0, 0);
        for (Level level : List.of(Level.PRIMARY, Level.LOWER_SECONDARY, Level.UPPER_SECONDARY)) {
            for (String poverty : List.of("not_poor", "poor", "extremely_poor")) {
                Optional<Pupils> here = pupils(evidence, level, "flexible", poverty);
                Optional<Pupils> there = pupils(evidence, level, "standard", poverty);
                if (here.isEmpty() || there.isEmpty()) {
                    return new Result.NotAvailable();
                }
                Pupils both = here.get().and(there.get());
                everybody += both.all;
                if (Safe.isBase(here.get().all) && Safe.isBase(there.get().all)) {
                    used += both.all;
                    gap += both.all * (here.get().rate() - there.get().rate());
                    flexible = flexible.and(here.get());
                    other = other.and(there.get());
                }
            }
        }
        return used > 0 && used >= LEAST_COVERED * everybody && isSafe(flexible) && isSafe(other)
                ? new Result.Number(100 * gap / used, 0, 0)
                : new Result.NotAvailable();
    }

    private static boolean isSafe(Pupils pupils) {
        return pupils.left >= Safe.SMALLEST_COUNT && pupils.all - pupils.left >= Safe.SMALLEST_COUNT;
    }

    private static Optional<Pupils> pupils(Evidence evidence, Level level, String school, String poverty) {
        Evidence stratum = evidence.at("level*flexible*poverty", String.join("*", level.id(), school, poverty));
        OptionalLong all = stratum.count("flow_pupils");
        OptionalLong left = stratum.count("flow_left");
        return all.isEmpty() || left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pupils(all.getAsLong(), left.getAsLong()));
    }
}
