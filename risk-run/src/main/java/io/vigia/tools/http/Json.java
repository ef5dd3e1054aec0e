package io.vigia.tools.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Reads members of JSON answers that may not be there. */
public final class Json {

    private Json() {}

    /** Returns an answer's body, or an empty object when it is no JSON object. */
    public static JsonObject of(Response response) {
        try {
            JsonElement root = JsonParser.parseString(response.text());
            return root.isJsonObject() ? root.getAsJsonObject() : new JsonObject();
        } catch (JsonParseException e) {
            return new JsonObject();
        }
    }

    /** Returns an object member; an empty object when it is missing or something else. */
    public static JsonObject object(JsonObject parent, String name) {
        JsonElement member = parent.get(name);
        return member != null && member.isJsonObject() ? member.getAsJsonObject() : new JsonObject();
    }

    /** Returns a string, number or boolean member as text; empty when it is missing, null or something else. */
    public static String text(JsonObject parent, String name) {
        JsonElement member = parent.get(name);
        return member != null && member.isJsonPrimitive() ? member.getAsString() : "";
    }
}
