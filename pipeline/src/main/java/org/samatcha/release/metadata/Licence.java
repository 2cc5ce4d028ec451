package org.samatcha.release.metadata;

import java.util.Arrays;
import org.samatcha.base.BilingualText;

/**
 * Under what terms a release may be used.
 *
 * @param name its SPDX identifier, for example {@code CC-BY-4.0}
 * @param address of its text
 */
public record Licence(String name, BilingualText title, String address) {

    public Licence {
        ReleaseCard.requireAll(
                Arrays.asList("licence.name", "licence.title", "licence.address"), Arrays.asList(name, title, address));
    }
}
