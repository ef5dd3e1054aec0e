package io.vigia.service.sandbox;

import io.vigia.service.platform.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The file that tells who owns the machine what the demo's secrets are: {@code demo.json}, readable by the owner alone. */
@ApplicationScoped
public class DemoFile {

    @Inject
    @ConfigProperty(name = "RISK_HOME")
    private Optional<String> home;

    @Inject
    @ConfigProperty(name = "RISK_PUBLIC_URL")
    private Optional<String> publicUrl;

    /** Writes it anew; without a home folder there is nobody to tell. */
    void write(Map<String, Object> secrets) {
        Map<String, Object> told = new LinkedHashMap<>();
        publicUrl.ifPresent(url -> {
            told.put("base_url", url);
            told.put("portal_url", url + "/portal");
        });
        told.putAll(secrets);
        home.map(Path::of).ifPresent(folder -> write(folder.resolve("demo.json"), Json.bytes(told)));
    }

    private static void write(Path path, byte[] json) {
        try {
            Files.deleteIfExists(path);
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.write(path, json);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's secrets cannot be told in " + path, e);
        }
    }
}
