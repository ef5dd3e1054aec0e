package io.vigia.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What runs in a home now, kept in a file so that {@code status} and {@code down} can find it. */
final class RunState {
    private static final String URL = "url";
    private static final String DATABASE_URL = "database.url";
    private static final String READY = "ready";

    private final RiskHome home;
    private final TreeMap<String, String> entries = new TreeMap<>();

    RunState(RiskHome home) {
        this.home = home;
    }

    /** Reads the state; it is empty if nothing was ever started or all was stopped cleanly. */
    static RunState read(RiskHome home) {
        RunState state = new RunState(home);
        if (!Files.exists(home.state())) {
            return state;
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(RiskHome.read(home.state())));
        } catch (IOException failure) {
            throw new LaunchFailure("cannot read " + home.state() + ": " + failure.getMessage(), failure);
        }
        properties.stringPropertyNames().forEach(name -> state.entries.put(name, properties.getProperty(name)));
        return state;
    }

    /** Remembers a process by its role: {@code launcher}, {@code server} or {@code database}. */
    void started(String role, ProcessHandle process) {
        put(role, ProcessMark.of(process).toString());
    }

    /** Remembers where the platform answers. */
    void serves(String url, String databaseUrl) {
        entries.put(DATABASE_URL, databaseUrl);
        put(URL, url);
    }

    /** Remembers that the platform said it is healthy. */
    void becameReady() {
        put(READY, "true");
    }

    /** Forgets everything, after a clean stop. */
    void clear() {
        try {
            Files.deleteIfExists(home.state());
        } catch (IOException failure) {
            throw new LaunchFailure("cannot remove " + home.state() + ": " + failure.getMessage(), failure);
        }
    }

    /** The living process of a role. */
    Optional<ProcessHandle> process(String role) {
        return Optional.ofNullable(entries.get(role)).map(ProcessMark::parse).flatMap(ProcessMark::find);
    }

    /** Where the platform answers. */
    String url() {
        return entries.getOrDefault(URL, "");
    }

    /** The JDBC address of the database. */
    String databaseUrl() {
        return entries.getOrDefault(DATABASE_URL, "");
    }

    /** Whether the platform was healthy once since its start. */
    boolean ready() {
        return entries.containsKey(READY);
    }

    private void put(String key, String value) {
        entries.put(key, value);
        PrivateFile.write(
                home.state(),
                entries.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                        .collect(Collectors.joining()));
    }
}
