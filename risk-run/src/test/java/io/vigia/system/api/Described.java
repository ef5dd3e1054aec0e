package io.vigia.system.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compares answers with what the OpenAPI document says of them: no member may be unsaid, missing, or of another type. */
final class Described {

    private static final JsonObject DOCUMENT = read(Path.of("../risk-web/src/main/resources/META-INF/openapi.json"));

    private Described() {}

    private static JsonObject read(Path file) {
        try {
            return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static JsonObject document() {
        return DOCUMENT;
    }

    /** What an answer has that the document does not say, or says otherwise; empty if nothing, or for no call of it. */
    static List<String> faults(String method, String path, int status, String body) {
        JsonObject call = call(method.toLowerCase(Locale.ROOT), path);
        if (call == null || body.isEmpty()) {
            return List.of();
        }
        JsonObject responses = call.getAsJsonObject("responses");
        JsonObject response =
                responses.getAsJsonObject(responses.has(String.valueOf(status)) ? String.valueOf(status) : "default");
        JsonObject content = resolve(response).getAsJsonObject("content");
        if (!content.has("application/json")) {
            return List.of();
        }
        List<String> faults = new ArrayList<>();
        JsonObject schema = content.getAsJsonObject("application/json").getAsJsonObject("schema");
        check(schema, JsonParser.parseString(body), method + " " + path + " → " + status, faults);
        return faults;
    }

    private static JsonObject call(String method, String path) {
        JsonObject exact = DOCUMENT.getAsJsonObject("paths").getAsJsonObject(path);
        if (exact != null) {
            return exact.getAsJsonObject(method);
        }
        for (Map.Entry<String, JsonElement> each :
                DOCUMENT.getAsJsonObject("paths").entrySet()) {
            if (path.matches(each.getKey().replaceAll("\\{\\w+\\}", "[^/]+"))) {
                return each.getValue().getAsJsonObject().getAsJsonObject(method);
            }
        }
        return null;
    }

    private static JsonObject resolve(JsonObject schema) {
        return schema.has("$ref") ? at(schema.get("$ref").getAsString()) : schema;
    }

    /** What a reference such as {@code #/components/schemas/charge} points to. */
    static JsonObject at(String reference) {
        JsonElement at = DOCUMENT;
        for (String step : reference.substring(2).split("/")) {
            at = at.getAsJsonObject().get(step);
        }
        return at.getAsJsonObject();
    }

    private static void check(JsonObject given, JsonElement value, String at, List<String> faults) {
        JsonObject schema = resolve(given);
        if (value.isJsonNull()) {
            if (!schema.has("nullable")) {
                faults.add(at + ": null");
            }
        } else if (schema.has("allOf")) {
            check(schema.getAsJsonArray("allOf").get(0).getAsJsonObject(), value, at, faults);
        } else if (schema.has("oneOf")) {
            oneOf(schema.getAsJsonArray("oneOf"), value, at, faults);
        } else if (schema.has("type")) {
            typed(schema, value, at, faults);
        }
    }

    private static void oneOf(JsonArray forms, JsonElement value, String at, List<String> faults) {
        List<String> nearest = null;
        for (JsonElement form : forms) {
            List<String> wrong = new ArrayList<>();
            check(form.getAsJsonObject(), value, at, wrong);
            if (wrong.isEmpty()) {
                return;
            }
            nearest = nearest == null || wrong.size() < nearest.size() ? wrong : nearest;
        }
        faults.addAll(nearest);
    }

    private static void typed(JsonObject schema, JsonElement value, String at, List<String> faults) {
        String type = schema.get("type").getAsString();
        boolean fits =
                switch (type) {
                    case "object" -> value.isJsonObject();
                    case "array" -> value.isJsonArray();
                    case "string" ->
                        value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
                    case "boolean" ->
                        value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
                    case "integer" ->
                        value.isJsonPrimitive() && value.getAsString().matches("-?\\d+");
                    default ->
                        value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
                };
        if (!fits) {
            faults.add(at + ": no " + type + " but " + value);
        } else if (schema.has("enum") && !schema.getAsJsonArray("enum").contains(value)) {
            faults.add(at + ": " + value + " is none of " + schema.get("enum"));
        } else if (type.equals("array")) {
            int i = 0;
            for (JsonElement each : value.getAsJsonArray()) {
                check(schema.getAsJsonObject("items"), each, at + "[" + i++ + "]", faults);
            }
        } else if (type.equals("object") && schema.has("properties")) {
            members(schema, value.getAsJsonObject(), at, faults);
        }
    }

    private static void members(JsonObject schema, JsonObject value, String at, List<String> faults) {
        JsonObject properties = schema.getAsJsonObject("properties");
        if (schema.has("required")) {
            for (JsonElement name : schema.getAsJsonArray("required")) {
                if (!value.has(name.getAsString())) {
                    faults.add(at + ": without " + name);
                }
            }
        }
        value.entrySet().forEach(each -> {
            if (properties.has(each.getKey())) {
                check(properties.getAsJsonObject(each.getKey()), each.getValue(), at + "." + each.getKey(), faults);
            } else {
                faults.add(at + ": " + each.getKey() + " is not described");
            }
        });
    }
}
