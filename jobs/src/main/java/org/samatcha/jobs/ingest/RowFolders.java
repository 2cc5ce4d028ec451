package org.samatcha.jobs.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.curate.CuratedRows;
import org.samatcha.curate.SetAsideRows;
import org.samatcha.curate.StagedRow;

/** Takes staged rows to where they belong: accepted ones to the folder of their year, others to those set aside. */
final class RowFolders implements Closeable {

    private final DatasetCard card;
    private final StructType schema;
    private final int year;
    private final Path folder;
    private final String name;
    private final Configuration configuration;
    private final Map<Integer, RowFile> byYear = new HashMap<>();
    private final List<String> files = new ArrayList<>();
    private RowFile aside;

    /** Every file that is written below {@code folder} is called {@code name}. */
    RowFolders(DatasetCard card, Path folder, String name, Configuration configuration) {
        this.card = card;
        this.schema = CuratedRows.schema(card);
        this.year = card.hasYear() ? card.indexOf(card.yearColumn()) : -1;
        this.folder = folder;
        this.name = name;
        this.configuration = configuration;
    }

    void write(Row staged) throws IOException {
        if (StagedRow.isAccepted(staged)) {
            accepted(year < 0 ? 0 : staged.getInt(year)).write(staged);
        } else {
            aside().write(SetAsideRows.of(staged));
        }
    }

    private RowFile accepted(int ofYear) throws IOException {
        RowFile file = byYear.get(ofYear);
        if (file == null) {
            String part = year < 0 ? "" : card.yearColumn() + "=" + ofYear + "/";
            file = opened(DatasetIngest.ROWS + "/" + part, schema, card.yearColumn());
            byYear.put(ofYear, file);
        }
        return file;
    }

    private RowFile aside() throws IOException {
        if (aside == null) {
            aside = opened(DatasetIngest.SET_ASIDE + "/", SetAsideRows.SCHEMA, "");
        }
        return aside;
    }

    private RowFile opened(String within, StructType columns, String without) throws IOException {
        files.add(within + name);
        return new RowFile(new Path(folder, within + name), columns, without, configuration);
    }

    /** The files below the folder, whole once this is closed. */
    List<String> files() {
        return List.copyOf(files);
    }

    @Override
    public void close() throws IOException {
        List<RowFile> open = new ArrayList<>(byYear.values());
        if (aside != null) {
            open.add(aside);
        }
        for (RowFile file : open) {
            file.close();
        }
    }
}
