package org.samatcha.jobs.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.samatcha.jobs.bench.Runs.Side;
import picocli.CommandLine;

/** What {@code scripts/bench} does: makes inputs, runs both sides in turn, compares, and writes the page. */
@CommandLine.Command(name = "scripts/bench", mixinStandardHelpOptions = true)
public final class Bench implements java.util.concurrent.Callable<Integer> {

    private static final long FEW_ROWS = 100_000;

    @CommandLine.Parameters(index = "0", hidden = true)
    private Path work;

    @CommandLine.Option(names = "--rows", split = ",", paramLabel = "N", description = "Rows of pupils, about.")
    private List<Long> rows;

    @CommandLine.Option(names = "--runs", paramLabel = "N", description = "Measured runs of each side.")
    private Integer runs;

    @CommandLine.Option(names = "--districts", paramLabel = "N", description = "To 928, the country's.")
    private int districts = BenchInputs.DISTRICTS_OF_THE_PROVINCE;

    @CommandLine.Option(names = "--growth", description = "Our side alone at 1, 4 and 16 times the rows.")
    private boolean isGrowth;

    @CommandLine.Option(names = "--country", description = "Our side alone, 928 districts and all datasets.")
    private boolean isCountry;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path root = Path.of(System.getProperty("samatcha.root"));
        PerformancePage page = new PerformancePage(root);
        if (isCountry) {
            page.country(CountryRun.of(root, work, rows == null ? 1_500_000 : rows.get(0)));
        } else if (isGrowth) {
            long base = rows == null ? 100_000 : rows.get(0);
            page.growth(
                    measured(root, List.of(base, 4 * base, 16 * base), List.of(Side.OURS), runs == null ? 3 : runs));
        } else {
            List<Long> sizes = rows == null ? List.of(500_000L, 1_500_000L, 6_000_000L) : rows;
            page.comparison(measured(root, sizes, List.of(Side.OURS, Side.PEER), runs == null ? 5 : runs));
        }
        return 0;
    }

    private List<Measured> measured(Path root, List<Long> sizes, List<Side> sides, int times)
            throws IOException, InterruptedException {
        makeArchive(root);
        List<Measured> all = new ArrayList<>();
        for (long size : sizes) {
            BenchInputs inputs = BenchInputs.make(root, work.resolve("inputs"), size, districts);
            Runs of = new Runs(root, work, inputs.folder());
            Map<Side, List<Run>> done = of.inTurn(sides, times);
            Measured measured = new Measured(inputs.rows(), districts, inputs.bytes(), done);
            measured.requireSameResults();
            System.out.println(PerformancePage.line(measured));
            all.add(measured);
            inputs.delete();
        }
        return all;
    }

    /** The archive of classes, by a run that is not measured. */
    private void makeArchive(Path root) throws IOException, InterruptedException {
        BenchInputs few =
                BenchInputs.make(root, work.resolve("inputs"), FEW_ROWS, BenchInputs.DISTRICTS_OF_THE_PROVINCE);
        new Runs(root, work, few.folder()).once(Side.OURS);
        few.delete();
    }
}
