package io.vigia.tools.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A form-encoded request body in the making. */
public final class Form {

    private final StringBuilder text = new StringBuilder(1024);

    /** Returns a name or value as it travels; done once for names that are sent often. */
    public static String encode(String plain) {
        return URLEncoder.encode(plain, StandardCharsets.UTF_8);
    }

    /** Adds a parameter. */
    public Form add(String name, Object value) {
        return addEncoded(encode(name), value);
    }

    /** Adds a parameter whose name has been encoded before. */
    public Form addEncoded(String encodedName, Object value) {
        if (text.length() > 0) {
            text.append('&');
        }
        text.append(encodedName).append('=').append(encode(String.valueOf(value)));
        return this;
    }

    /** Returns the body. */
    @Override
    public String toString() {
        return text.toString();
    }
}
