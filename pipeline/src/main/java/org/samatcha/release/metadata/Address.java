package org.samatcha.release.metadata;

/** Where a file of a release is on the web. */
final class Address {

    private Address() {}

    /**
     * The absolute address where the publisher has said where releases are published, otherwise the path relative to
     * the release; the release itself is {@code ./} then.
     */
    static String of(Described release, String path) {
        String address = release.card().address();
        if (address.isBlank()) {
            return path.isEmpty() ? "./" : path;
        }
        return address + (address.endsWith("/") ? "" : "/") + "releases/" + release.id() + "/" + path;
    }
}
