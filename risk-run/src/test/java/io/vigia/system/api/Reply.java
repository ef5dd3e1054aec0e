package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;

/** What the platform answered. */
record Reply(int status, HttpHeaders headers, String body) {

    /** The same reply, if it has this status. */
    Reply expect(int expected) {
        assertEquals(expected, status, body);
        return this;
    }

    JsonObject json() {
        return JsonParser.parseString(body).getAsJsonObject();
    }

    String id() {
        return text("id");
    }

    String header(String name) {
        return headers.firstValue(name).orElse(null);
    }

    /** What stands at a path such as {@code data.0.outcome.type}, as text; null for what is null or missing. */
    String text(String path) {
        JsonElement at = at(path);
        if (at == null || at.isJsonNull()) {
            return null;
        }
        return at.isJsonPrimitive() ? at.getAsString() : at.toString();
    }

    /** What stands at a path, or null. */
    JsonElement at(String path) {
        JsonElement at = json();
        for (String step : path.split("\\.")) {
            if (at == null || at.isJsonNull() || at.isJsonPrimitive()) {
                return null;
            }
            at = at.isJsonArray()
                    ? at.getAsJsonArray().get(Integer.parseInt(step))
                    : at.getAsJsonObject().get(step);
        }
        return at;
    }

    /** The ids of a list, in its order. */
    List<String> ids() {
        List<String> ids = new ArrayList<>();
        json().getAsJsonArray("data")
                .forEach(each -> ids.add(each.getAsJsonObject().get("id").getAsString()));
        return ids;
    }
}
