package io.vigia.domain.scoring.model.file;

import io.vigia.domain.scoring.model.InvalidModelException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of a JSON text: a map, a list, or the characters of anything else. Whoever reads it says what it must be, and
 * gets an {@link InvalidModelException} where it is not.
 *
 * @param content {@code Map<String, JsonValue>}, {@code List<JsonValue>} or {@code String}; null where JSON has null
 */
record JsonValue(Object content) {

    static JsonValue parse(String text) {
        return new JsonParser(text).whole();
    }

    JsonValue get(String name) {
        Object value = content instanceof Map<?, ?> map ? map.get(name) : null;
        if (value instanceof JsonValue found) {
            return found;
        }
        throw new InvalidModelException("the model file has no " + name);
    }

    List<JsonValue> list() {
        if (content instanceof List<?> list) {
            return list.stream().map(JsonValue.class::cast).toList();
        }
        throw new InvalidModelException("the model file has no list where one must be");
    }

    Map<String, String> texts() {
        if (content instanceof Map<?, ?> map) {
            Map<String, String> texts = new LinkedHashMap<>();
            map.forEach((name, value) -> texts.put((String) name, ((JsonValue) value).text()));
            return texts;
        }
        throw new InvalidModelException("the model file has no object where one must be");
    }

    String text() {
        if (content instanceof String text) {
            return text;
        }
        throw new InvalidModelException("the model file has no text where one must be");
    }

    double number() {
        try {
            return content == null ? Double.NaN : Double.parseDouble(text());
        } catch (NumberFormatException e) {
            throw new InvalidModelException("not a number: " + text());
        }
    }

    float floatNumber() {
        try {
            return Float.parseFloat(text());
        } catch (NumberFormatException e) {
            throw new InvalidModelException("not a number: " + text());
        }
    }

    double[] doubles() {
        return list().stream().mapToDouble(JsonValue::number).toArray();
    }

    float[] floats() {
        List<JsonValue> list = list();
        float[] floats = new float[list.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = list.get(i).floatNumber();
        }
        return floats;
    }
}
