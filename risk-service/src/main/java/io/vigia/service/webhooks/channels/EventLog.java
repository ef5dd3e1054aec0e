package io.vigia.service.webhooks.channels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The file that log channels write to: {@code RISK_EVENT_LOG}, or {@code logs/events.log} in the platform's home. It is opened
 * for each line, so it can be moved away at any time; at {@value #MOST_BYTES} bytes it becomes {@code events.log.1}.
 */
@ApplicationScoped
public class EventLog {

    static final long MOST_BYTES = 64L * 1024 * 1024;

    private Path file;
    private long most;

    /** For the container's proxy. */
    protected EventLog() {}

    @Inject
    EventLog(
            @ConfigProperty(name = "RISK_EVENT_LOG") Optional<String> configured,
            @ConfigProperty(name = "RISK_HOME") Optional<String> home) {
        this(
                Path.of(configured.orElseGet(() -> home.orElse(".risk") + "/logs/events.log"))
                        .toAbsolutePath(),
                MOST_BYTES);
    }

    /** @param most bytes, after which a new file is begun */
    EventLog(Path file, long most) {
        this.file = file;
        this.most = most;
    }

    /** Where lines go. */
    public Path file() {
        return file;
    }

    /** Adds a line. */
    synchronized void add(String line) throws IOException {
        Files.createDirectories(file.getParent());
        if (Files.exists(file) && Files.size(file) >= most) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.write(
                file,
                (line + "\n").getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.APPEND);
    }
}
