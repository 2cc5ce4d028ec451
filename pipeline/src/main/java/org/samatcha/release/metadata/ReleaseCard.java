package org.samatcha.release.metadata;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.samatcha.base.BilingualText;

/**
 * What whoever publishes says of their releases; the same for every release until they change it.
 *
 * @param publisher who answers for the release
 * @param place that it is about, with its ISO 3166 code
 * @param address where releases are published; blank when they are not on the web
 * @param contact an e-mail address for questions; blank when there is none
 */
public record ReleaseCard(
        BilingualText title,
        BilingualText description,
        BilingualText publisher,
        Place place,
        Licence licence,
        List<BilingualText> keywords,
        String address,
        String contact) {

    /** @param code ISO 3166-1 or 3166-2, for example {@code TH-40} */
    public record Place(BilingualText name, String code) {
        public Place {
            requireAll(Arrays.asList("place.name", "place.code"), Arrays.asList(name, code));
        }
    }

    public ReleaseCard {
        requireAll(
                Arrays.asList(
                        "title", "description", "publisher", "place", "licence", "keywords", "address", "contact"),
                Arrays.asList(title, description, publisher, place, licence, keywords, address, contact));
        keywords = List.copyOf(keywords);
        requireWeb(licence.address());
        if (!address.isBlank()) {
            requireWeb(address);
        }
    }

    static void requireAll(List<String> names, List<Object> values) {
        for (int i = 0; i < names.size(); i++) {
            if (values.get(i) == null) {
                throw new IllegalArgumentException("[" + names.get(i) + "] is missing");
            }
        }
    }

    private static void requireWeb(String address) {
        String scheme = URI.create(address).getScheme();
        if (!"https".equals(scheme) && !"http".equals(scheme)) {
            throw new IllegalArgumentException("An address begins with https://, got [" + address + "]");
        }
    }
}
