package io.vigia.tools.http;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.vigia.tools.Arguments;
import io.vigia.tools.UsageException;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * Which platform is spoken to, and as whom.
 *
 * @param base its URL, such as {@code http://127.0.0.1:8080}
 * @param key a secret test key
 */
public record Target(URI base, String key) {

    /** Refuses what the tools cannot or must not speak to. */
    public Target {
        if (!"http".equals(base.getScheme()) || base.getHost() == null) {
            throw new UsageException("The tools speak plain http to a host, such as http://127.0.0.1:8080");
        }
        if (!key.startsWith("sk_test_")) {
            throw new UsageException("The tools take secret test keys (sk_test_…) only");
        }
    }

    /**
     * Finds the platform: {@code --url} and {@code --key}, each otherwise as {@code ./risk up} wrote them down.
     *
     * @param home the folder in which a platform runs or ran: where it answers now is in {@code run/state.properties},
     *     its keys are in {@code demo.json}
     * @throws UsageException when neither says it
     */
    public static Target of(Arguments arguments, Path home) throws IOException {
        String url = arguments.text("url").orElse(null);
        String key = arguments.text("key").orElse(null);
        if (url == null || key == null) {
            JsonObject demo = demo(home.resolve("demo.json"));
            url = url == null ? running(home).orElse(Json.text(demo, "base_url")) : url;
            key = key == null ? Json.text(demo, "sk_test") : key;
        }
        return new Target(URI.create(url), key);
    }

    private static JsonObject demo(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new UsageException("Start the platform with ./risk up first, or give --url and --key");
        }
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }

    private static Optional<String> running(Path home) throws IOException {
        Path state = home.resolve("run/state.properties");
        if (!Files.exists(state)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(state)) {
            properties.load(reader);
        }
        return Optional.ofNullable(properties.getProperty("url"));
    }

    int port() {
        return base.getPort() < 0 ? 80 : base.getPort();
    }

    /** Hides the key. */
    @Override
    public String toString() {
        return base.toString();
    }
}
