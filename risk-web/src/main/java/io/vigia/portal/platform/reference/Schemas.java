package io.vigia.portal.platform.reference;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Reads the schemas of an OpenAPI document as rows of a table. */
final class Schemas {

    private static final int DEEPEST = 6;
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).build();

    private final JsonObject schemas;

    Schemas(JsonObject components) {
        this.schemas = components.getJsonObject("schemas");
    }

    /** The members of an object of the API. */
    List<Row> membersOf(String kind) {
        return rows("", schemas.getJsonObject(kind), false, 0);
    }

    /** The kinds of objects that the API answers. */
    List<String> kinds() {
        return schemas.keySet().stream().filter(this::isKind).sorted().toList();
    }

    /** What is sent in a body. */
    List<Row> rowsOf(JsonObject schema) {
        return rows("", resolve(schema), true, 0);
    }

    /** One parameter of a query or a path, and what is nested in it. */
    List<Row> rowsOf(JsonObject parameter, String name) {
        JsonObject schema = parameter.getJsonObject("schema");
        List<Row> rows = new ArrayList<>();
        add(rows, name, schema, parameter.getBoolean("required", false), text(parameter, "description"), 0);
        return rows;
    }

    private List<Row> rows(String prefix, JsonObject schema, boolean needed, int depth) {
        List<Row> rows = new ArrayList<>();
        Set<String> required = needed && schema.containsKey("required")
                ? schema.getJsonArray("required").getValuesAs(JsonString::getString).stream()
                        .collect(Collectors.toSet())
                : Set.of();
        for (Map.Entry<String, JsonValue> each : members(schema).entrySet()) {
            String name = prefix.isEmpty() ? each.getKey() : prefix + "[" + each.getKey() + "]";
            add(rows, name, each.getValue().asJsonObject(), required.contains(each.getKey()), null, depth);
        }
        return rows;
    }

    private void add(List<Row> rows, String name, JsonObject schema, boolean required, String said, int depth) {
        JsonObject resolved = resolve(schema);
        boolean array = "array".equals(text(resolved, "type"));
        JsonObject item = array ? resolve(resolved.getJsonObject("items")) : resolved;
        String kind = kindOf(array ? resolved.getJsonObject("items") : schema);
        boolean nested = kind == null && !members(item).isEmpty() && depth < DEEPEST;
        String own = text(schema, "description") == null ? text(resolved, "description") : text(schema, "description");
        rows.add(new Row(
                array && !nested ? name + "[]" : name,
                type(item, array),
                required,
                words(said == null ? own : said),
                values(item),
                kind,
                example(item)));
        if (nested) {
            rows.addAll(rows(array ? name + "[0]" : name, item, required, depth + 1));
        }
    }

    private JsonObject resolve(JsonObject schema) {
        if (schema.containsKey("$ref")) {
            return schemas.getJsonObject(target(schema));
        }
        return schema.containsKey("allOf")
                ? resolve(schema.getJsonArray("allOf").getJsonObject(0))
                : schema;
    }

    private static JsonObject members(JsonObject schema) {
        return schema.containsKey("properties") ? schema.getJsonObject("properties") : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** The kind of object that a schema points to, be it as one of several forms, or null. */
    String kindOf(JsonObject schema) {
        if (schema.containsKey("$ref")) {
            return isKind(target(schema)) ? target(schema) : null;
        }
        for (String several : List.of("allOf", "oneOf")) {
            if (schema.containsKey(several)) {
                return schema.getJsonArray(several).getValuesAs(JsonObject.class).stream()
                        .map(this::kindOf)
                        .filter(kind -> kind != null)
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    private boolean isKind(String name) {
        JsonObject object = members(schemas.getJsonObject(name)).getJsonObject("object");
        return object != null && object.containsKey("enum");
    }

    private static String target(JsonObject reference) {
        String path = reference.getString("$ref");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String type(JsonObject schema, boolean array) {
        String type = text(schema, "type");
        if (schema.containsKey("oneOf")) {
            type = schema.getJsonArray("oneOf").getValuesAs(JsonObject.class).stream()
                    .map(form -> type(form, false))
                    .distinct()
                    .collect(Collectors.joining(" | "));
        }
        if ("unix-time".equals(text(schema, "format"))) {
            type = "unix time";
        }
        String untyped = schema.getBoolean("nullable", false) ? "null" : "object";
        String shown = type == null ? untyped : type;
        return array ? shown + "[]" : shown;
    }

    private static List<String> values(JsonObject schema) {
        JsonArray values = schema.getJsonArray("enum");
        return values == null
                ? List.of()
                : values.stream()
                        .map(value -> value instanceof JsonString text ? text.getString() : value.toString())
                        .toList();
    }

    private static String example(JsonObject schema) {
        JsonValue given = schema.get("example");
        List<String> values = values(schema);
        if (given != null) {
            return given instanceof JsonString text ? text.getString() : given.toString();
        }
        return values.isEmpty() ? "…" : values.get(0);
    }

    private static String text(JsonObject object, String name) {
        return object.getString(name, null);
    }

    /** Markdown as safe HTML of one paragraph; empty for null. */
    static String words(String markdown) {
        return markdown == null ? "" : RENDERER.render(PARSER.parse(markdown));
    }
}
