package io.vigia.launcher;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintStream;
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
            demo(out, JsonParser.parseString(RiskHome.read(home.demo())).getAsJsonObject());
        }
        out.println("Stop it with Ctrl-C or ./risk down");
    }

    private void demo(PrintStream out, JsonObject demo) {
        out.printf("  keys    %s  %s%n", text(demo, "sk_test"), text(demo, "pk_test"));
        out.printf("  users   (all of the demo is in %s)%n", home.demo());
        JsonObject users = demo.has("users") ? demo.getAsJsonObject("users") : new JsonObject();
        users.asMap().forEach((role, value) -> {
            JsonObject user = value.getAsJsonObject();
            out.printf("    %-11s %-32s %s%n", role, text(user, "email"), text(user, "password"));
        });
    }

    private static String text(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value == null || value.isJsonNull() ? "-" : value.getAsString();
    }
}
