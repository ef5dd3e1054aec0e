package io.vigia.system;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * A running platform: where it is, who may use it, and its database.
 *
 * @param url of API and portal, without a slash at the end
 * @param home its RISK_HOME
 */
public record Platform(String url, Path home) {
    /** Who may log in to the demo. */
    public record User(String email, String password) {}

    /** The demo's keys and users, as the platform wrote them to {@code demo.json}. */
    public JsonObject demo() {
        return JsonParser.parseString(read(home.resolve("demo.json"))).getAsJsonObject();
    }

    /** One of the demo's keys: {@code sk_test}, {@code pk_test}, {@code sk_live}, {@code pk_live}, … */
    public String key(String name) {
        return demo().get(name).getAsString();
    }

    /** The demo's user of a role: {@code owner}, {@code developer}, {@code analyst}, … */
    public User user(String role) {
        JsonObject user = demo().getAsJsonObject("users").getAsJsonObject(role);
        return new User(user.get("email").getAsString(), user.get("password").getAsString());
    }

    /** A new connection to the platform's own database, to be closed by the caller. */
    public Connection database() throws SQLException {
        String databaseUrl = properties(home.resolve("run/state.properties")).getProperty("database.url");
        String password = properties(home.resolve("secrets.env")).getProperty("RISK_DB_PASSWORD");
        return DriverManager.getConnection(databaseUrl, "vigia", password);
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
