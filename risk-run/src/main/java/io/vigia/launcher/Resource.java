package io.vigia.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that come with the launcher. */
final class Resource {
    private Resource() {}

    /** Reads a text file from this package. */
    static String text(String name) {
        try (InputStream content = Resource.class.getResourceAsStream(name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
