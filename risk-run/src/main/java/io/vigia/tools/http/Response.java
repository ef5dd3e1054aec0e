package io.vigia.tools.http;

import java.nio.charset.StandardCharsets;

/**
 * What the server answered.
 *
 * @param status the HTTP status
 * @param bytes the body
 */
public record Response(int status, byte[] bytes) {

    /** Returns the body as text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
