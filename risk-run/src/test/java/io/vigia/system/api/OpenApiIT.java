package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The OpenAPI document, as it is served and as it is true. What answers look like, {@link Api} compares in every test. */
@ExtendWith(PlatformExtension.class)
class OpenApiIT {

    private final Api merchant;
    private final Platform platform;

    OpenApiIT(Platform platform) {
        this.platform = platform;
        merchant = Api.test(platform);
    }

    @Test
    void isServedToAnybodyAsItStands() {
        Reply served =
                new Api(platform.url(), null).get("/openapi", "format", "JSON").expect(200);
        JsonObject document = served.json();
        assertEquals(Described.document().get("servers"), document.get("servers"));
        assertEquals(
                Described.document().getAsJsonObject("paths").keySet(),
                document.getAsJsonObject("paths").keySet());
        assertEquals(
                Described.document()
                        .getAsJsonObject("components")
                        .getAsJsonObject("schemas")
                        .keySet(),
                document.getAsJsonObject("components")
                        .getAsJsonObject("schemas")
                        .keySet());
    }

    @Test
    void describesNoParameterThatIsRefusedAsUnknown() {
        Belongings belongings = Belongings.of(merchant);
        List<String> faults = new ArrayList<>();
        int tried = 0;
        for (Endpoints.Endpoint endpoint : Endpoints.ALL) {
            JsonObject call = callOf(endpoint);
            if (call == null || endpoint.method().equals("DELETE")) {
                continue;
            }
            for (String name : parameters(call)) {
                tried++;
                String sent = name.equals("expand") || name.equals("types") ? name + "[]" : name;
                Reply reply = call(endpoint, belongings, sent);
                JsonElement error = reply.status() == 400 ? reply.at("error.code") : null;
                if (error != null
                        && "parameter_unknown".equals(error.getAsString())
                        && named(reply).equals(name)) {
                    faults.add(endpoint.template() + " " + name);
                }
            }
        }
        assertTrue(tried > 300, "few parameters were tried: " + tried);
        assertEquals(List.of(), faults);
    }

    private static String named(Reply reply) {
        return String.valueOf(reply.text("error.param"));
    }

    /** With what the call needs, and one more parameter of which only the name matters. */
    private Reply call(Endpoints.Endpoint endpoint, Belongings belongings, String name) {
        List<String> form = new ArrayList<>();
        Arrays.stream(endpoint.form()).map(belongings::fill).forEach(form::add);
        if (!form.contains(name)) {
            form.addAll(List.of(name, ""));
        }
        String path = "/v1" + endpoint.path().replaceAll("\\{\\w+\\}", "nobody");
        String[] pairs = form.toArray(String[]::new);
        return endpoint.method().equals("GET") ? merchant.get(path, pairs) : merchant.post(path, pairs);
    }

    private static JsonObject callOf(Endpoints.Endpoint endpoint) {
        JsonObject paths = Described.document().getAsJsonObject("paths");
        for (Map.Entry<String, JsonElement> path : paths.entrySet()) {
            String template =
                    endpoint.method() + " " + path.getKey().substring(3).replaceAll("\\{\\w+\\}", "{id}");
            if (template.equals(endpoint.template())) {
                return path.getValue()
                        .getAsJsonObject()
                        .getAsJsonObject(endpoint.method().toLowerCase(Locale.ROOT));
            }
        }
        return null;
    }

    private static Set<String> parameters(JsonObject call) {
        Set<String> names = new TreeSet<>();
        if (call.has("parameters")) {
            call.getAsJsonArray("parameters").forEach(each -> {
                JsonObject parameter = resolve(each.getAsJsonObject());
                if (parameter.get("in").getAsString().equals("query")) {
                    names.add(parameter.get("name").getAsString());
                }
            });
        }
        if (call.has("requestBody")) {
            JsonObject content = call.getAsJsonObject("requestBody").getAsJsonObject("content");
            if (content.has("application/x-www-form-urlencoded")) {
                JsonObject schema = content.getAsJsonObject("application/x-www-form-urlencoded")
                        .getAsJsonObject("schema");
                names.addAll(resolve(schema).getAsJsonObject("properties").keySet());
            }
        }
        return names;
    }

    private static JsonObject resolve(JsonObject node) {
        return node.has("$ref") ? Described.at(node.get("$ref").getAsString()) : node;
    }
}
