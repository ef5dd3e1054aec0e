package io.vigia.domain.scoring.model.file;

import io.vigia.domain.scoring.model.InvalidModelException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON texts, which the JDK cannot; numbers stay as they are written, so that no digit is lost. */
final class JsonParser {

    private static final int MOST_DEEP = 16;

    private final String text;
    private int at;
    private int depth;

    JsonParser(String text) {
        this.text = text;
    }

    JsonValue whole() {
        JsonValue value = value();
        space();
        if (at < text.length()) {
            throw wrong();
        }
        return value;
    }

    private JsonValue value() {
        space();
        char first = peek();
        if (first == '{' || first == '[') {
            if (++depth > MOST_DEEP) {
                throw wrong();
            }
            Object content = first == '{' ? object() : list();
            depth--;
            return new JsonValue(content);
        }
        return new JsonValue(first == '"' ? string() : bare());
    }

    private Map<String, JsonValue> object() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        at++;
        space();
        while (!taken('}')) {
            if (!members.isEmpty()) {
                take(',');
                space();
            }
            String name = string();
            space();
            take(':');
            members.put(name, value());
            space();
        }
        return members;
    }

    private List<JsonValue> list() {
        List<JsonValue> values = new ArrayList<>();
        at++;
        space();
        while (!taken(']')) {
            if (!values.isEmpty()) {
                take(',');
            }
            values.add(value());
            space();
        }
        return values;
    }

    private String string() {
        take('"');
        StringBuilder string = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            string.append(c == '\\' ? escaped() : c);
        }
        return string.toString();
    }

    private char escaped() {
        char c = next();
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'u' -> unicode();
            case '"', '\\', '/' -> c;
            default -> throw wrong();
        };
    }

    private char unicode() {
        if (at + 4 > text.length()) {
            throw wrong();
        }
        at += 4;
        try {
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        } catch (NumberFormatException e) {
            throw wrong();
        }
    }

    /** A number, true, false, or null. */
    private String bare() {
        int from = at;
        while (at < text.length() && "-+.".indexOf(text.charAt(at)) >= 0
                || at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        if (from == at) {
            throw wrong();
        }
        String word = text.substring(from, at);
        return word.equals("null") ? null : word;
    }

    private void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean taken(char wanted) {
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    private void take(char wanted) {
        if (next() != wanted) {
            at--;
            throw wrong();
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong();
        }
        return text.charAt(at);
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }

    private InvalidModelException wrong() {
        return new InvalidModelException("the model file is no JSON at character " + at);
    }
}
