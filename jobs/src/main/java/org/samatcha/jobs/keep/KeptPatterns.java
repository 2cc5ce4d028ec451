package org.samatcha.jobs.keep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.samatcha.protect.linked.Patterns;

/** Patterns of protection in {@code restricted/patterns}, one file for tables that hang together. */
public final class KeptPatterns implements Patterns {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Warehouse warehouse;
    private final Path folder;
    private final String code;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    public KeptPatterns(Warehouse warehouse) throws IOException {
        this.warehouse = warehouse;
        this.code = CodeVersion.current();
        this.folder = new Path(warehouse.restricted(), "patterns");
    }

    @Override
    public Optional<Pattern> find(String key) {
        try {
            Optional<String> text = warehouse.findText(file(key));
            return text.isEmpty() ? Optional.empty() : Optional.of(JSON.readValue(text.get(), Pattern.class));
        } catch (JsonProcessingException cutShort) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void keep(String key, Pattern pattern) {
        try {
            warehouse.writeText(file(key), JSON.writeValueAsString(pattern));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Path file(String key) {
        String name = Checksums.of(List.of(code, key)) + ".json";
        used.add(name);
        return new Path(folder, name);
    }

    /** Removes what this run did not ask for. */
    public void forgetOthers() throws IOException {
        if (warehouse.exists(folder)) {
            for (FileStatus file : warehouse.files().listStatus(folder)) {
                if (!used.contains(file.getPath().getName())) {
                    warehouse.delete(file.getPath());
                }
            }
        }
    }
}
