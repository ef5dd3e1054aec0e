package io.vigia.portal.platform.reference;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The OpenAPI document, as the server serves it at {@code /openapi}, ready to be shown. */
@ApplicationScoped
public class ApiDocument {

    private static final String FILE = "/META-INF/openapi.json";

    private JsonObject document;
    private Schemas schemas;
    private List<Group> groups;

    @PostConstruct
    void read() {
        try (InputStream file = ApiDocument.class.getResourceAsStream(FILE);
                JsonReader reader = Json.createReader(file)) {
            document = reader.readObject();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        schemas = new Schemas(document.getJsonObject("components"));
        groups = document.getJsonArray("tags").getValuesAs(JsonObject.class).stream()
                .map(this::group)
                .toList();
    }

    /** All calls, by what they are about. */
    List<Group> groups() {
        return groups;
    }

    /** The kinds of objects that calls answer. */
    List<String> kinds() {
        return schemas.kinds();
    }

    /** The members of one of {@link #kinds()}. */
    List<Row> membersOf(String kind) {
        return schemas.membersOf(kind);
    }

    private Group group(JsonObject tag) {
        String name = tag.getString("name");
        List<Operation> operations = new ArrayList<>();
        document.getJsonObject("paths")
                .forEach((path, calls) -> calls.asJsonObject().forEach((method, call) -> {
                    if (call.asJsonObject().getJsonArray("tags").getString(0).equals(name)) {
                        operations.add(operation(path, method, call.asJsonObject()));
                    }
                }));
        return new Group(
                name.toLowerCase(Locale.ROOT).replace(' ', '-'), name, tag.getString("description"), operations);
    }

    private Operation operation(String path, String method, JsonObject call) {
        List<Row> rows = new ArrayList<>();
        JsonArray parameters =
                call.containsKey("parameters") ? call.getJsonArray("parameters") : JsonValue.EMPTY_JSON_ARRAY;
        for (JsonObject each : parameters.getValuesAs(JsonObject.class)) {
            JsonObject parameter = resolve(each);
            if (parameter.getString("in").equals("query")) {
                rows.addAll(schemas.rowsOf(parameter, parameter.getString("name")));
            }
        }
        if (call.containsKey("requestBody")) {
            rows.addAll(schemas.rowsOf(content(call.getJsonObject("requestBody"))));
        }
        JsonObject answer = content(call.getJsonObject("responses").getJsonObject("200"));
        boolean list = answer.containsKey("properties");
        JsonObject one =
                list ? answer.getJsonObject("properties").getJsonObject("data").getJsonObject("items") : answer;
        String verb = method.toUpperCase(Locale.ROOT);
        return new Operation(
                call.getString("operationId"),
                verb,
                path,
                call.getString("summary"),
                Schemas.words(call.getString("description", null)),
                rows,
                schemas.kindOf(one),
                list,
                sample(verb, path, rows));
    }

    private JsonObject resolve(JsonObject parameter) {
        if (!parameter.containsKey("$ref")) {
            return parameter;
        }
        String path = parameter.getString("$ref");
        return document.getJsonObject("components")
                .getJsonObject("parameters")
                .getJsonObject(path.substring(path.lastIndexOf('/') + 1));
    }

    private static JsonObject content(JsonObject holder) {
        return holder.getJsonObject("content")
                .values()
                .iterator()
                .next()
                .asJsonObject()
                .getJsonObject("schema");
    }

    private static String sample(String verb, String path, List<Row> rows) {
        StringBuilder curl = new StringBuilder("curl");
        List<Row> sent = rows.stream()
                .filter(row -> row.required() && !row.type().equals("object"))
                .toList();
        boolean upload = sent.stream().anyMatch(row -> row.name().equals("file"));
        switch (verb) {
            case "DELETE" -> curl.append(" -X DELETE");
            case "GET" -> curl.append(sent.isEmpty() ? "" : " -G");
            default -> curl.append(sent.isEmpty() ? " -X POST" : "");
        }
        curl.append(' ').append(Operation.HOST).append(path);
        curl.append(" \\\n  -u \"").append(Operation.KEY).append(":\"");
        for (Row row : sent) {
            boolean file = row.name().equals("file");
            boolean plain = row.example().matches("[\\w.:-]+") && !row.name().contains("[");
            String pair = row.name() + "=" + (file ? "@proof.pdf" : row.example());
            curl.append(" \\\n  ").append(upload ? "-F" : plain ? "-d" : "--data-urlencode");
            curl.append(' ').append(plain || file ? pair : '"' + pair + '"');
        }
        return curl.toString();
    }
}
