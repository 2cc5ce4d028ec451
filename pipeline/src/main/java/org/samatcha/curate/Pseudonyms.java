package org.samatcha.curate;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns personal numbers into pseudonyms: the first 64 bits of HMAC-SHA256 of the number under a secret key.
 *
 * <p>The same number gives the same pseudonym under the same key, in every dataset and year; without the key nobody can
 * compute one. Among ten million people two share a pseudonym with a probability of about 3 in a million.
 */
public final class Pseudonyms implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;
    private transient Mac keyed;

    public Pseudonyms(byte[] key) {
        if (key.length < 16) {
            throw new IllegalArgumentException("A pseudonym key needs 16 bytes or more, got " + key.length);
        }
        this.key = key.clone();
    }

    /** The pseudonym of a citizen id or G-code in its canonical form. Not for use by several threads at once. */
    public long of(String canonicalId) {
        byte[] mac = keyed().doFinal(canonicalId.getBytes(StandardCharsets.US_ASCII));
        return ByteBuffer.wrap(mac).getLong();
    }

    private Mac keyed() {
        if (keyed == null) {
            try {
                keyed = Mac.getInstance(ALGORITHM);
                keyed.init(new SecretKeySpec(key, ALGORITHM));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(ALGORITHM + " is part of every Java platform", impossible);
            }
        }
        return keyed;
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "Pseudonyms";
    }
}
