package org.samatcha.jobs.generate.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.samatcha.jobs.generate.Plan;
import org.samatcha.jobs.generate.life.DistrictEffects;
import org.samatcha.jobs.generate.life.Tally;
import org.samatcha.jobs.generate.place.District;
import org.samatcha.jobs.generate.place.SchoolRegister;

/**
 * Writes all files of a plan, district by district in their fixed order.
 *
 * <p>Districts are worked out in parallel and written in order; no more are held in memory than there are processors,
 * plus one. The bytes do not depend on how many processors there are.
 */
public final class Folder {

    private Folder() {}

    /** What was written, for the truth file. */
    public record Written(List<FileFacts> files, List<DistrictEffects> effects, SchoolRegister schools, Tally tally) {}

    /** Writes into {@code folder}, replacing files of the same names; {@code districtsDone} is told the progress. */
    public static Written write(Plan plan, Path folder, IntConsumer districtsDone) throws IOException {
        SchoolRegister schools = SchoolRegister.of(plan);
        List<DistrictEffects> effects = DistrictEffects.draw(plan, schools);
        List<Sheet> sheets = Sheets.of(plan);
        List<FileFacts> facts = new ArrayList<>();
        List<OutputStream> streams = new ArrayList<>();
        Tally tally = new Tally(plan.firstYear(), plan.lastYear());
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            for (Sheet sheet : sheets) {
                facts.add(new FileFacts(sheet.path(), sheet.style()));
                Path file = folder.resolve(sheet.path());
                Files.createDirectories(file.getParent());
                OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                streams.add(stream);
                StringBuilder header = new StringBuilder(sheet.style().mark());
                sheet.style().write(sheet.header().toArray(new String[0]), header);
                stream.write(header.toString().getBytes(sheet.style().charset()));
            }
            Queue<Future<DistrictYield>> running = new ArrayDeque<>();
            int done = 0;
            int started = 0;
            while (done < plan.districts().size()) {
                while (started < plan.districts().size()
                        && running.size() <= Runtime.getRuntime().availableProcessors()) {
                    District next = plan.districts().get(started++);
                    running.add(workers.submit(() -> DistrictYield.of(next, plan, schools, effects, sheets)));
                }
                DistrictYield yield = finished(running.remove());
                for (int i = 0; i < sheets.size(); i++) {
                    streams.get(i).write(yield.blocks().get(i).bytes());
                    facts.get(i).add(yield.blocks().get(i));
                }
                tally.add(yield.tally());
                districtsDone.accept(++done);
            }
            for (int i = 0; i < sheets.size(); i++) {
                writeTotal(sheets.get(i), facts.get(i).sum(), streams.get(i));
            }
        } finally {
            workers.shutdownNow();
            for (OutputStream stream : streams) {
                stream.close();
            }
        }
        return new Written(List.copyOf(facts), effects, schools, tally);
    }

    private static DistrictYield finished(Future<DistrictYield> running) {
        try {
            return running.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A district could not be generated.", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Generation was stopped.", stopped);
        }
    }

    private static void writeTotal(Sheet sheet, long sum, OutputStream stream) throws IOException {
        if (sheet.total() == Sheet.Total.NONE) {
            return;
        }
        String[] fields = new String[sheet.header().size()];
        Arrays.fill(fields, "");
        fields[0] = sheet.total() == Sheet.Total.LABELLED ? "รวม" : "";
        String total = Numbers.withCommas(sum);
        fields[fields.length - 1] = sheet.total() == Sheet.Total.THAI_DIGITS ? Numbers.thaiDigits(total) : total;
        StringBuilder line = new StringBuilder();
        sheet.style().write(fields, line);
        stream.write(line.toString().getBytes(sheet.style().charset()));
    }
}
