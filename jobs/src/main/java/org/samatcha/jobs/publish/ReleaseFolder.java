package org.samatcha.jobs.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.samatcha.base.Area;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Language;
import org.samatcha.base.SideBySide;
import org.samatcha.evidence.Categories;
import org.samatcha.indicator.Indicators;
import org.samatcha.indicator.Targets;
import org.samatcha.inequality.figure.InequalityRow;
import org.samatcha.inequality.figure.PublishedFunnels;
import org.samatcha.inequality.figure.PublishedTrends;
import org.samatcha.jobs.keep.Warehouse;
import org.samatcha.release.FlowsTable;
import org.samatcha.release.FunnelsTable;
import org.samatcha.release.InequalityTable;
import org.samatcha.release.QualityTable;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.Tables;
import org.samatcha.release.TargetsTable;
import org.samatcha.release.TrendsTable;
import org.samatcha.release.catalogue.CatalogueTable;
import org.samatcha.release.file.CsvTable;
import org.samatcha.release.file.ParquetTable;
import org.samatcha.release.metadata.Described;
import org.samatcha.release.metadata.MetadataFiles;
import org.samatcha.release.metadata.ReleaseCard;
import org.samatcha.release.metadata.WrittenFile;
import org.samatcha.release.version.ChangeLog;
import org.samatcha.release.version.ChangesTable;
import org.samatcha.release.version.Difference;
import org.samatcha.release.version.PastRelease;
import org.samatcha.release.version.Version;

/** Writes the tables of a release, what describes them, and what changed since the release before. */
public record ReleaseFolder(Warehouse warehouse, Path folder, String id, ReleaseCard card, boolean isSynthetic) {

    /** Every table of a release, in the order of its description; made of published figures and names alone. */
    public static List<ReleasedTable> tables(Computed computed, List<InequalityRow> inequality, List<Area> areas) {
        Targets targets = Targets.read();
        return List.of(
                Tables.indicators(computed.rows()),
                InequalityTable.of(inequality),
                FunnelsTable.of(PublishedFunnels.of(Computed.cards(), computed.rows())),
                TrendsTable.of(PublishedTrends.of(Computed.cards(), computed.rows(), targets)),
                FlowsTable.of(computed.outcomes()),
                QualityTable.of(computed.rows()),
                TargetsTable.of(targets.all()),
                CatalogueTable.of(Indicators.all()),
                Tables.areas(areas),
                Tables.categories(computed.rows(), Categories.read()));
    }

    public void write(List<ReleasedTable> tables, Fingerprint fingerprint) throws IOException {
        List<WrittenFile> files = SideBySide.oneOnEachCore(tables.stream()
                .flatMap(table -> Stream.<Callable<WrittenFile>>of(() -> parquet(table), () -> csv(table)))
                .toList());
        Optional<PastRelease> before = before();
        Optional<Difference> difference = before.isEmpty()
                ? Optional.empty()
                : Optional.of(Difference.between(before.get().tables(), tables));
        Version version = before.flatMap(PastRelease::findVersion)
                .flatMap(past -> difference.map(change -> past.next(change.step())))
                .orElse(Version.FIRST);
        writeChanges(before, difference, version, fingerprint);
        Described described = new Described(id, version, predecessors(before), card, isSynthetic, tables, files);
        for (Map.Entry<String, byte[]> file : MetadataFiles.of(described).entrySet()) {
            write(file.getKey(), file.getValue());
        }
    }

    private WrittenFile parquet(ReleasedTable table) throws IOException {
        Path parquet = new Path(folder, table.spec().parquetPath());
        ParquetTable.write(table, parquet, warehouse.configuration());
        return WrittenFile.of(table.spec().parquetPath(), warehouse.readBytes(parquet));
    }

    private WrittenFile csv(ReleasedTable table) throws IOException {
        return write(table.spec().csvPath(), CsvTable.bytes(table));
    }

    /** The current release; none when it is this one, which is being made again, or is not whole. */
    private Optional<PastRelease> before() throws IOException {
        Optional<String> current = warehouse.currentRelease();
        if (current.isEmpty() || current.get().equals(id)) {
            return Optional.empty();
        }
        Path release = warehouse.release(current.get());
        return warehouse.exists(new Path(release, PastRelease.DESCRIPTION))
                ? Optional.of(PastRelease.open(release, warehouse.configuration()))
                : Optional.empty();
    }

    private static List<Described.Predecessor> predecessors(Optional<PastRelease> before) {
        return before
                .map(past -> new Described.Predecessor(
                        past.id(), past.findVersion().map(Version::toString).orElse("")))
                .stream()
                .toList();
    }

    private void writeChanges(
            Optional<PastRelease> before, Optional<Difference> difference, Version version, Fingerprint fingerprint)
            throws IOException {
        BilingualText title = BilingualText.of(version + " · รุ่น " + id, version + " · release " + id);
        List<BilingualText> causes = before.isEmpty()
                ? List.of()
                : Causes.between(Causes.find(warehouse, before.get().id()), fingerprint);
        for (Language language : Language.values()) {
            String name = changeLog(language);
            String text = difference.isEmpty()
                    ? ChangeLog.first(title, language)
                    : new ChangeLog(title, causes, difference.get()).after(past(before.get(), name), language);
            write(name, text.getBytes(StandardCharsets.UTF_8));
        }
        if (difference.isPresent()) {
            write("changes.csv", CsvTable.bytes(ChangesTable.of(difference.get())));
        }
    }

    private String past(PastRelease before, String changeLog) throws IOException {
        Path file = new Path(warehouse.release(before.id()), changeLog);
        return warehouse.exists(file) ? warehouse.readText(file) : "";
    }

    private static String changeLog(Language language) {
        return switch (language) {
            case TH -> "CHANGELOG.th.md";
            case EN -> "CHANGELOG.md";
        };
    }

    private WrittenFile write(String path, byte[] content) throws IOException {
        warehouse.writeBytes(new Path(folder, path), content);
        return WrittenFile.of(path, content);
    }
}
