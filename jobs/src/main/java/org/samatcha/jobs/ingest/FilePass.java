package org.samatcha.jobs.ingest;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.samatcha.base.ClosingIterator;
import org.samatcha.capture.Recognised;
import org.samatcha.curate.FileReport;
import org.samatcha.curate.JudgedFiles;

/**
 * One pass over a file: read, judged and written as it will stay; what every task of the ingest runs.
 *
 * <p>Each attempt of a task writes into a folder of its own below {@code staging}, so that one that died leaves nothing
 * that counts.
 */
record FilePass(JudgedFiles judged, String staging, SerializableConfiguration configuration)
        implements FlatMapFunction<Iterator<FilePass.Numbered>, FilePass.Written> {

    /** Which threads a file is read by: its task's own, or two more because other cores would wait for it. */
    enum Threads {
        ONE,
        THREE
    }

    /** A file and its place in the order of names. */
    record Numbered(Recognised file, int number, Threads threads) implements Serializable {}

    /** What became of a file; {@code files} lie below {@code folder}. */
    record Written(FileReport report, String folder, List<String> files) implements Serializable {}

    static long bytes(Recognised file) {
        return ((HadoopSource) file.source()).bytes();
    }

    @Override
    public Iterator<Written> call(Iterator<Numbered> files) throws IOException {
        List<Written> written = new ArrayList<>();
        while (files.hasNext()) {
            written.add(write(files.next()));
        }
        return written.iterator();
    }

    private Written write(Numbered one) throws IOException {
        Path folder = new Path(staging, one.number() + "-" + TaskContext.get().taskAttemptId());
        String name = String.format(Locale.ROOT, "part-%05d.parquet", one.number());
        List<FileReport> reports = new ArrayList<>(1);
        RowFolders folders = new RowFolders(judged.card(), folder, name, configuration.value());
        try (folders;
                ClosingIterator<Row> rows = one.threads() == Threads.THREE
                        ? judged.ahead(one.file(), reports::add)
                        : judged.of(one.file(), reports::add)) {
            while (rows.hasNext()) {
                folders.write(rows.next());
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        return new Written(reports.get(0), folder.toString(), folders.files());
    }
}
