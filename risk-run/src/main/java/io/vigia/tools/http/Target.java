package io.vigia.tools.http;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.vigia.tools.Arguments;
import io.vigia.tools.UsageException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

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
     * @param home the folder of {@code demo.json}
     * @throws UsageException when neither says it
     */
    public static Target of(Arguments arguments, Path home) throws IOException {
        String url = arguments.text("url").orElse(null);
        String key = arguments.text("key").orElse(null);
        if (url == null || key == null) {
            JsonObject demo = demo(home.resolve("demo.json"));
            url = url == null ? demo.get("base_url").getAsString() : url;
            key = key == null ? demo.get("sk_test").getAsString() : key;
        }
        return new Target(URI.create(url), key);
    }

    private static JsonObject demo(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new UsageException("Start the platform with ./risk up first, or give --url and --key");
        }
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
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
