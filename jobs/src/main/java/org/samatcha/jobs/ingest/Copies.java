package org.samatcha.jobs.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.samatcha.check.Notice;
import org.samatcha.check.file.FilesMustNotBeCopies;

/**
 * Which files are copies of an earlier one, byte for byte. Only files of equal length are read for it; empty files are
 * no copies.
 *
 * @param first the files without the copies, in their order
 * @param notices one per copy
 */
record Copies(List<HadoopSource> first, List<Notice> notices) {

    static Copies among(List<HadoopSource> files) {
        Map<Long, List<HadoopSource>> byLength = files.stream()
                .filter(file -> file.bytes() > 0)
                .collect(Collectors.groupingBy(HadoopSource::bytes, TreeMap::new, Collectors.toList()));
        List<HadoopSource> kept = new ArrayList<>(files);
        List<Notice> notices = new ArrayList<>();
        for (List<HadoopSource> alike : byLength.values()) {
            if (alike.size() > 1) {
                Map<String, String> seen = new HashMap<>();
                for (HadoopSource file : alike) {
                    String original = seen.putIfAbsent(digest(file), file.name());
                    if (original != null) {
                        kept.remove(file);
                        notices.add(new FilesMustNotBeCopies()
                                .card()
                                .notice(file.name(), 0, "", "the same bytes as " + original, "one file of the two"));
                    }
                }
            }
        }
        return new Copies(List.copyOf(kept), List.copyOf(notices));
    }

    /** A file that cannot be opened equals none; the capture says why. */
    private static String digest(HadoopSource file) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(file.open(), sha)) {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException unreadable) {
                return file.name();
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", impossible);
        }
    }
}
