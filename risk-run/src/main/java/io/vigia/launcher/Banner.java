package io.vigia.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;

/** What a person sees once the platform is healthy: where it is and who may log in. */
final class Banner {
    private final RiskHome home;
    private final String url;

    Banner(RiskHome home, String url) {
        this.home = home;
        this.url = url;
    }

    /** Prints addresses, and the users and keys of the demo if there is one. */
    void print(PrintStream out) {
        out.println();
        out.println("Vigía is ready");
        out.println("  API     " + url + "/v1");
        out.println("  portal  " + url + "/portal");
        if (Files.exists(home.demo())) {
            try (JsonReader reader = Json.createReader(new StringReader(RiskHome.read(home.demo())))) {
                demo(out, reader.readObject());
            }
        }
        out.println("Stop it with Ctrl-C or ./risk down");
    }

    private void demo(PrintStream out, JsonObject demo) {
        out.println(
                "  keys    sk_test " + demo.getString("sk_test", "-") + "   pk_test " + demo.getString("pk_test", "-"));
        out.println("  users   (all of the demo is in " + home.demo() + ")");
        JsonObject users = demo.containsKey("users") ? demo.getJsonObject("users") : JsonValue.EMPTY_JSON_OBJECT;
        users.forEach((role, value) -> {
            JsonObject user = value.asJsonObject();
            out.printf("    %-11s %-32s %s%n", role, user.getString("email", "-"), user.getString("password", "-"));
        });
    }
}
