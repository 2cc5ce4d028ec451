package org.samatcha.jobs.ingest;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.samatcha.base.Language;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.file.ParquetTable;
import org.samatcha.report.drawing.Typeface;
import org.samatcha.report.page.Pages;
import org.samatcha.report.screening.Occasion;
import org.samatcha.report.screening.Screening;
import org.samatcha.report.screening.ScreeningPage;
import org.samatcha.report.screening.ScreeningTables;

/**
 * A screening report on disk: a page in each language, tables in Parquet, and the facts ({@value #FACTS}) that the next
 * screening is compared with.
 */
public record ScreeningFolder(Path folder, Configuration configuration) {

    private static final String FACTS = "screening.json";
    private static final ObjectMapper JSON =
            JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS).build();

    /** The screening that lies in the folder; {@link Screening#NONE} when there is none, or one of another version. */
    public Screening earlier() throws IOException {
        Path facts = new Path(folder, FACTS);
        FileSystem store = facts.getFileSystem(configuration);
        if (!store.exists(facts)) {
            return Screening.NONE;
        }
        try (InputStream in = store.open(facts)) {
            return JSON.readValue(in, Screening.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException otherVersion) {
            return Screening.NONE;
        }
    }

    /** Writes everything; {@code templates} is the folder that users edit. */
    public void write(IngestResult result, Screening before, Occasion occasion, java.nio.file.Path templates)
            throws IOException {
        folder.getFileSystem(configuration).setWriteChecksum(false);
        Screening now = Screenings.of(result);
        Pages pages = Pages.load(templates, Typeface.load(templates.resolve("fonts")));
        for (Language language : Language.values()) {
            ScreeningPage page = new ScreeningPage(now, before, result.examples(), pages, language);
            write(ScreeningPage.fileName(language), page.html(occasion).getBytes(StandardCharsets.UTF_8));
        }
        for (ReleasedTable table : ScreeningTables.of(now, result.examples())) {
            ParquetTable.write(table, new Path(folder, table.spec().name() + ".parquet"), configuration);
        }
        write(FACTS, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(now));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = new Path(folder, name);
        try (OutputStream out = file.getFileSystem(configuration).create(file, true)) {
            out.write(bytes);
        }
    }

    /** The page to open first. */
    public Path page() {
        return new Path(folder, ScreeningPage.fileName(Language.TH));
    }
}
