package org.samatcha.curate;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Turns personal numbers into pseudonyms: the first 64 bits of HMAC-SHA256 of the number under a secret key.
 *
 * <p>The same number gives the same pseudonym under the same key, in every dataset and year; without the key nobody can
 * compute one. Among ten million people two share a pseudonym with a probability of about 3 in a million.
 */
public final class Pseudonyms implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ALGORITHM = "SHA-256";
    private static final int BLOCK = 64;

    private final byte[] key;
    private transient MessageDigest inner;
    private transient MessageDigest outer;

    public Pseudonyms(byte[] key) {
        if (key.length < 16) {
            throw new IllegalArgumentException("A pseudonym key needs 16 bytes or more, got " + key.length);
        }
        this.key = key.clone();
    }

    /** The pseudonym of a citizen id or G-code in its canonical form. Not for use by several threads at once. */
    public long of(String canonicalId) {
        try {
            if (inner == null) {
                begin();
            }
            MessageDigest first = (MessageDigest) inner.clone();
            MessageDigest second = (MessageDigest) outer.clone();
            byte[] hash = first.digest(canonicalId.getBytes(StandardCharsets.US_ASCII));
            return ByteBuffer.wrap(second.digest(hash)).getLong();
        } catch (GeneralSecurityException | CloneNotSupportedException impossible) {
            throw new IllegalStateException(ALGORITHM + " is part of every Java platform", impossible);
        }
    }

    /** HMAC (RFC 2104) up to where the text comes in: half of its work is the same for every text. */
    private void begin() throws GeneralSecurityException {
        byte[] block = Arrays.copyOf(
                key.length > BLOCK ? MessageDigest.getInstance(ALGORITHM).digest(key) : key, BLOCK);
        inner = MessageDigest.getInstance(ALGORITHM);
        outer = MessageDigest.getInstance(ALGORITHM);
        for (byte part : block) {
            inner.update((byte) (part ^ 0x36));
            outer.update((byte) (part ^ 0x5C));
        }
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "Pseudonyms";
    }
}
