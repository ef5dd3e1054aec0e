package io.vigia.tools.rules;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.vigia.rules.MapFacts;
import io.vigia.rules.host.Attribute;
import io.vigia.rules.host.AttributeType.Kind;
import io.vigia.rules.host.Schema;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads payments out of lines of JSON: flat objects, in which {@code payment} is the id and what is absent is missing. */
final class PaymentReader {

    private static final String ID = "payment";

    private final TextFile file;
    private final Schema schema;
    private final Map<String, Set<String>> lists;

    /**
     * A payment.
     *
     * @param id as its line writes it
     */
    record Payment(String id, MapFacts facts) {}

    PaymentReader(TextFile file, Schema schema, Map<String, Set<String>> lists) {
        this.file = file;
        this.schema = schema;
        this.lists = lists;
    }

    Payment read(TextFile.Line line) {
        JsonObject json = object(file, line);
        MapFacts facts = new MapFacts(schema, lists);
        for (Map.Entry<String, JsonElement> field : json.entrySet()) {
            Optional<Attribute> attribute = schema.find(field.getKey());
            if (attribute.isPresent()) {
                put(line, facts, attribute.get(), field.getValue());
            } else if (!field.getKey().equals(ID)) {
                throw file.wrong(line, "the schema has no attribute " + field.getKey());
            }
        }
        return new Payment(id(file, line, json), facts);
    }

    private void put(TextFile.Line line, MapFacts facts, Attribute attribute, JsonElement value) {
        if (value.isJsonNull()) {
            return;
        }
        if (!fits(attribute.kind(), value)) {
            throw file.wrong(line, attribute.name() + " is " + attribute.kind().words() + ", not " + value);
        }
        switch (attribute.kind()) {
            case NUMBER -> facts.put(attribute.name(), value.getAsDouble());
            case BOOLEAN -> facts.put(attribute.name(), value.getAsBoolean());
            default -> facts.put(attribute.name(), value.getAsString());
        }
    }

    private static boolean fits(Kind kind, JsonElement value) {
        return value.isJsonPrimitive()
                && switch (kind) {
                    case NUMBER -> value.getAsJsonPrimitive().isNumber();
                    case BOOLEAN -> value.getAsJsonPrimitive().isBoolean();
                    default -> value.getAsJsonPrimitive().isString();
                };
    }

    /** A line as a JSON object. */
    static JsonObject object(TextFile file, TextFile.Line line) {
        try {
            JsonElement json = JsonParser.parseString(line.text());
            if (json.isJsonObject()) {
                return json.getAsJsonObject();
            }
        } catch (JsonParseException e) {
            throw file.wrong(line, "this is no JSON: " + e.getMessage());
        }
        throw file.wrong(line, "this is no JSON object");
    }

    /** The id of the payment that an object is about. */
    static String id(TextFile file, TextFile.Line line, JsonObject json) {
        JsonElement id = json.get(ID);
        if (id == null || !id.isJsonPrimitive()) {
            throw file.wrong(line, "the field \"payment\" with the payment's id is missing");
        }
        return id.getAsString();
    }
}
