package org.samatcha.jobs.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.samatcha.capture.Recognised;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.catalog.Datasets;
import org.samatcha.jobs.keep.Checksums;
import org.samatcha.jobs.keep.CodeVersion;
import org.samatcha.jobs.keep.Kept;

/**
 * Reads a dataset only when its files, the schools, the settings or the program are not those of the rows that lie in
 * the warehouse already.
 */
final class KeptDatasets {

    private final FileSystem store;
    private final IngestRequest request;
    private final Reading reading;
    private final List<String> aboutAll;
    private final List<String> ofAll;

    /** {@code aboutAll} are the URIs of files that every dataset depends on besides its own. */
    KeptDatasets(FileSystem store, IngestRequest request, Reading reading, List<String> aboutAll) throws IOException {
        this.store = store;
        this.request = request;
        this.reading = reading;
        this.aboutAll = List.copyOf(aboutAll);
        this.ofAll = new ArrayList<>(reading.sums().of(aboutAll));
        ofAll.add(CodeVersion.current());
        ofAll.add(request.settings());
    }

    /** At most one result; {@code work} reads the files. */
    List<DatasetIngest.Done> findOrDo(DatasetCard card, List<Recognised> files, Supplier<List<DatasetIngest.Done>> work)
            throws IOException {
        Kept kept = of(card);
        if (!reading.isWanted(card.id())) {
            return whateverLies(kept);
        }
        List<String> uris = files.stream().map(Ingest::uri).toList();
        if (uris.isEmpty()) {
            clear(kept, card);
            return List.of();
        }
        String key = key(card, files, uris);
        Optional<DatasetIngest.Done> found = kept.find(key, DatasetIngest.Done.class);
        if (found.isPresent()) {
            return List.of(found.get());
        }
        clear(kept, card);
        List<DatasetIngest.Done> done = work.get();
        reading.sums().requireUnchanged(uris, store.getConf());
        reading.sums().requireUnchanged(aboutAll, store.getConf());
        if (!done.isEmpty()) {
            kept.keep(key, done.get(0));
        }
        return done;
    }

    /** Work on all datasets together. */
    interface Together {
        Across find() throws IOException;
    }

    /**
     * What the checks across files tell, found anew only when the rows of a dataset are not those it was found in;
     * {@code done} are the datasets as they lie now.
     */
    Across findOrDo(List<DatasetIngest.Done> done, Together work) throws IOException {
        if (done.stream().noneMatch(DatasetIngest.Done::hasRows)) {
            return Across.NOTHING;
        }
        List<String> parts = new ArrayList<>(List.of(CodeVersion.current()));
        for (DatasetIngest.Done one : done) {
            parts.add(one.dataset());
            parts.add(of(Datasets.choose(one.dataset())).findKey().orElse(""));
        }
        String key = Checksums.of(parts);
        Kept across = new Kept(store, new Path(request.restricted()), "across-files", List.of());
        Optional<Across> found = across.find(key, Across.class);
        if (found.isPresent()) {
            return found.get();
        }
        across.forget();
        Across told = work.find();
        across.keep(key, told);
        return told;
    }

    private List<DatasetIngest.Done> whateverLies(Kept kept) throws IOException {
        Optional<String> key = kept.findKey();
        return key.isEmpty()
                ? List.of()
                : kept.find(key.get(), DatasetIngest.Done.class).map(List::of).orElse(List.of());
    }

    private String key(DatasetCard card, List<Recognised> files, List<String> uris) {
        List<String> parts = new ArrayList<>(ofAll);
        parts.add(card.id());
        parts.addAll(reading.sums().of(uris));
        files.forEach(file -> parts.add(file.file() + " " + file.profile()));
        return Checksums.of(parts);
    }

    private Kept of(DatasetCard card) {
        return new Kept(
                store,
                new Path(request.restricted()),
                "rows-" + card.id(),
                List.of(folder(DatasetIngest.ROWS, card), folder(DatasetIngest.SET_ASIDE, card)));
    }

    private void clear(Kept kept, DatasetCard card) throws IOException {
        kept.forget();
        store.delete(folder(DatasetIngest.ROWS, card), true);
        store.delete(folder(DatasetIngest.SET_ASIDE, card), true);
    }

    private Path folder(String kind, DatasetCard card) {
        return new Path(request.restricted(), kind + "/" + card.id());
    }
}
