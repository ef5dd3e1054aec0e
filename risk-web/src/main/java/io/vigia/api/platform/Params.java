package io.vigia.api.platform;

import io.vigia.domain.kernel.KernelError;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.RiskException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The parameters of a request, or of one nested object in it. Each that is asked for counts as known; {@link #done} then
 * refuses the rest, so that a typo surfaces. An empty value means "unset".
 */
public final class Params {

    static final int MAX_TEXT = 5_000;
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,19}");
    private static final long LAST_SECOND = 253_402_300_799L;

    private final Map<String, Object> values;
    private final String path;
    private final Map<String, Params> children = new HashMap<>();
    private final List<String> known = new ArrayList<>();

    private Params(Map<String, Object> values, String path) {
        this.values = values;
        this.path = path;
    }

    /** Reads form data or a query string; null reads as empty. */
    public static Params of(String form) {
        return new Params(form == null ? Map.of() : FormReader.read(form), "");
    }

    /** Whether it was sent at all, be it empty. */
    public boolean has(String name) {
        known.add(name);
        return values.containsKey(name);
    }

    /** Whether it was not sent, or sent empty. */
    public boolean isMissing(String name) {
        known.add(name);
        Object value = values.get(name);
        return value == null || value.equals("");
    }

    /** Whether it was sent as an object or an array. */
    public boolean isNested(String name) {
        return values.get(name) instanceof Map<?, ?>;
    }

    /** A text of at most {@value #MAX_TEXT} characters, or null if it was not sent or is empty. */
    public String text(String name) {
        return text(name, MAX_TEXT);
    }

    /** A text of at most so many characters, or null. */
    public String text(String name, int maxLength) {
        known.add(name);
        Object value = values.get(name);
        if (value instanceof Map<?, ?>) {
            throw new RiskException(
                    KernelError.PARAMETER_INVALID_STRING, "Invalid string: " + name + " must be a string.", full(name));
        }
        String text = (String) value;
        if (text != null && text.length() > maxLength) {
            throw tooLong(name, maxLength);
        }
        return text == null || text.isEmpty() ? null : text;
    }

    /** A text that must be there. */
    public String required(String name) {
        return required(name, MAX_TEXT);
    }

    /** A text of at most so many characters that must be there. */
    public String required(String name, int maxLength) {
        String text = text(name, maxLength);
        if (text == null) {
            boolean empty = values.containsKey(name);
            throw new RiskException(
                    empty ? KernelError.PARAMETER_INVALID_EMPTY : KernelError.PARAMETER_MISSING,
                    empty
                            ? "You passed an empty string for '" + full(name)
                                    + "'. We assume empty values are an attempt" + " to unset a parameter; however '"
                                    + full(name) + "' cannot be unset."
                            : "Missing required param: " + full(name) + ".",
                    full(name));
        }
        return text;
    }

    /** A whole number, or null. */
    public Long integer(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            if (INTEGER.matcher(text).matches()) {
                return Long.valueOf(text);
            }
            throw new NumberFormatException();
        } catch (NumberFormatException e) {
            String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
            throw new RiskException(KernelError.PARAMETER_INVALID_INTEGER, "Invalid integer: " + shown, full(name));
        }
    }

    /** A moment in unix seconds up to the year 9999, or null. */
    public Instant moment(String name) {
        Long second = integer(name);
        if (second != null && (second < 0 || second > LAST_SECOND)) {
            throw RiskException.invalid(full(name), "Invalid timestamp: " + second);
        }
        return second == null ? null : Instant.ofEpochSecond(second);
    }

    /** True, false, or null. */
    public Boolean bool(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        throw new RiskException(
                KernelError.PARAMETER_INVALID_VALUE,
                "Invalid boolean: " + full(name) + " must be true or false.",
                full(name));
    }

    /** One of these words, or null. */
    public String oneOf(String name, List<String> words) {
        String text = text(name);
        if (text != null && !words.contains(text)) {
            throw RiskException.invalid(
                    full(name), "Invalid " + full(name) + ": must be one of " + String.join(", ", words));
        }
        return text;
    }

    /** A nested object; one that was not sent is empty. */
    @SuppressWarnings("unchecked")
    public Params child(String name) {
        known.add(name);
        return children.computeIfAbsent(name, n -> {
            Object value = values.get(n);
            if (value instanceof String text && !text.isEmpty()) {
                throw new RiskException(
                        KernelError.PARAMETER_INVALID_VALUE,
                        "Invalid object: " + full(n) + " must be an object.",
                        full(n));
            }
            return new Params(value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of(), full(n));
        });
    }

    /** The elements of an array of objects. */
    public List<Params> children(String name, int most) {
        Params array = child(name);
        if (array.values.size() > most) {
            throw RiskException.invalid(full(name), full(name) + " can have up to " + most + " elements.");
        }
        return array.values.keySet().stream().map(array::child).toList();
    }

    /** The elements of an array of texts. */
    public List<String> list(String name) {
        Params array = child(name);
        return array.values.keySet().stream().map(array::required).toList();
    }

    /** A map of texts, empty values kept: they mean "remove". */
    public Map<String, String> map(String name) {
        Params map = child(name);
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : map.values.keySet()) {
            String text = map.text(key);
            texts.put(key, text == null ? "" : text);
        }
        return texts;
    }

    /** Metadata as a request changes it: what is not sent stays, an empty value removes its key, {@code metadata=} all. */
    public Metadata metadata(Metadata known) {
        if (!has("metadata")) {
            return known;
        }
        return isMissing("metadata") ? Metadata.EMPTY : known.merge(map("metadata"));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The same text for all spellings of the same parameters, whatever their order and encoding. */
    String canonical() {
        StringBuilder text = new StringBuilder();
        write(values, text);
        return text.toString();
    }

    @SuppressWarnings("unchecked")
    private static void write(Map<String, Object> values, StringBuilder text) {
        new TreeMap<>(values).forEach((name, value) -> {
            text.append(name.length()).append(':').append(name);
            if (value instanceof Map<?, ?> nested) {
                write((Map<String, Object>) nested, text.append('{'));
                text.append('}');
            } else {
                text.append('=').append(((String) value).length()).append(':').append(value);
            }
        });
    }

    /** The bracket form of a parameter's name, for messages. */
    public String full(String name) {
        return path.isEmpty() ? name : path + "[" + name + "]";
    }

    /** @throws RiskException PARAMETER_UNKNOWN if something was sent that nothing asked for */
    public void done() {
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw new RiskException(
                        KernelError.PARAMETER_UNKNOWN, "Received unknown parameter: " + full(name), full(name));
            }
        }
        children.values().forEach(Params::done);
    }

    private RiskException tooLong(String name, int maxLength) {
        return new RiskException(
                KernelError.PARAMETER_TOO_LONG,
                "Invalid string: " + full(name) + " can have up to " + maxLength + " characters.",
                full(name));
    }
}
