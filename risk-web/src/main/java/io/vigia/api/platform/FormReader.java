package io.vigia.api.platform;

import io.vigia.domain.kernel.RiskException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads {@code a[b][0]=v&c[]=w} into a tree of maps: arrays become maps of their indexes, whether they are numbered or not.
 * At most {@value #MAX_PARAMETERS} parameters, {@value #MAX_DEPTH} deep.
 */
final class FormReader {

    static final int MAX_PARAMETERS = 1_000;
    static final int MAX_DEPTH = 8;

    private final Map<String, Object> root = new LinkedHashMap<>();

    private FormReader() {}

    /** @throws RiskException if it is no form, too large or nested too deeply */
    static Map<String, Object> read(String form) {
        FormReader reader = new FormReader();
        int count = 0;
        int start = 0;
        while (start < form.length()) {
            int end = form.indexOf('&', start);
            end = end < 0 ? form.length() : end;
            if (end > start) {
                if (++count > MAX_PARAMETERS) {
                    throw new RiskException(
                            ApiError.PARAMETERS_TOO_MANY,
                            "A request can have up to " + MAX_PARAMETERS + " parameters.");
                }
                reader.pair(form.substring(start, end));
            }
            start = end + 1;
        }
        return reader.root;
    }

    private void pair(String pair) {
        int equals = pair.indexOf('=');
        String name = decode(equals < 0 ? pair : pair.substring(0, equals));
        put(name, equals < 0 ? "" : decode(pair.substring(equals + 1)));
    }

    private void put(String name, String value) {
        int bracket = name.indexOf('[');
        if (bracket <= 0) {
            once(root, name, value, name);
            return;
        }
        Map<String, Object> into = root;
        String key = name.substring(0, bracket);
        int depth = 1;
        int at = bracket;
        while (at < name.length()) {
            int close = name.indexOf(']', at);
            if (name.charAt(at) != '[' || close < 0 || ++depth > MAX_DEPTH) {
                throw unreadable(name);
            }
            into = childOf(into, key, name);
            String inner = name.substring(at + 1, close);
            key = inner.isEmpty() ? String.valueOf(into.size()) : inner;
            at = close + 1;
        }
        once(into, key, value, name);
    }

    /** A parameter that comes twice could mean either value; it is refused rather than guessed. */
    private static void once(Map<String, Object> into, String key, String value, String name) {
        if (into.putIfAbsent(key, value) != null) {
            throw RiskException.invalid(shown(name), "Received the parameter " + shown(name) + " more than once.");
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> childOf(Map<String, Object> parent, String key, String name) {
        Object child = parent.computeIfAbsent(key, k -> new LinkedHashMap<String, Object>());
        if (child instanceof Map<?, ?>) {
            return (Map<String, Object>) child;
        }
        throw unreadable(name);
    }

    private static RiskException unreadable(String name) {
        return new RiskException(
                ApiError.BODY_UNREADABLE, "The parameter name is not well formed: " + shown(name), null);
    }

    private static String shown(String name) {
        return name.length() > 100 ? name.substring(0, 100) + "…" : name;
    }

    private static String decode(String text) {
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RiskException(ApiError.BODY_UNREADABLE, "The request is not well-formed form data.");
        }
    }
}
