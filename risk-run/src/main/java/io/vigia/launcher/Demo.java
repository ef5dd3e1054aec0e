package io.vigia.launcher;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.vigia.tools.http.Target;
import io.vigia.tools.replay.DemoHistory;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;

/** The demo merchants of this home: keeps their file true to where the platform answers, and gives them a past once. */
final class Demo {

    /** How many payments a fresh demo starts with; RISK_DEMO_PAYMENTS says otherwise. */
    private static final String PAYMENTS = "1200";

    private final RiskHome home;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final boolean fresh;

    /** Looks before the platform starts, so that it knows later whether this was the first start. */
    Demo(RiskHome home, Map<String, String> environment, PrintStream out) {
        this.home = home;
        this.environment = environment;
        this.out = out;
        this.fresh = !Files.exists(home.demo());
    }

    /** Does what is left to do once the platform is ready. */
    void complete(String url) {
        if (!Files.exists(home.demo())) {
            return;
        }
        JsonObject demo = JsonParser.parseString(RiskHome.read(home.demo())).getAsJsonObject();
        demo.addProperty("base_url", url);
        demo.addProperty("portal_url", url + "/portal");
        PrivateFile.write(home.demo(), demo.toString());
        long payments = Long.parseLong(environment.getOrDefault("RISK_DEMO_PAYMENTS", PAYMENTS));
        if (fresh && payments > 0) {
            fill(new Target(URI.create(url), demo.get("sk_test").getAsString()), payments);
        }
    }

    private void fill(Target target, long payments) {
        out.println("Sending the demo's " + payments + " payments of the last month …");
        try {
            long decided =
                    new DemoHistory(target, payments).fill(Clock.systemUTC().instant());
            if (decided < payments) {
                out.println("Only " + decided + " of them were decided; the server's log tells why.");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
