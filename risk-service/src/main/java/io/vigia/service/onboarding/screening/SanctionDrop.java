package io.vigia.service.onboarding.screening;

import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Actor;
import io.vigia.screening.published.ListPart;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes the files that {@code ./risk sanctions load} puts into the folder {@code sanctions} of the platform's home. */
@Singleton
public class SanctionDrop {

    private static final Logger LOG = Logger.getLogger(SanctionDrop.class.getName());

    @Inject
    private SanctionLists lists;

    @Inject
    private SanctionFiles files;

    @Inject
    @ConfigProperty(name = "RISK_HOME")
    private Optional<String> home;

    private final Set<String> seen = new HashSet<>();

    /** Looks every ten seconds. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    @Lock(LockType.WRITE)
    public void look() {
        Optional<Path> folder = home.map(text -> Path.of(text, "sanctions")).filter(Files::isDirectory);
        if (folder.isPresent()) {
            List<byte[]> fresh = fresh(folder.get());
            if (!fresh.isEmpty()) {
                take(fresh);
            }
        }
    }

    private void take(List<byte[]> fresh) {
        try {
            lists.load(fresh, Actor.SYSTEM.id());
            LOG.info(() -> fresh.size() + " files of sanction lists were loaded");
        } catch (RiskException refused) {
            LOG.log(
                    Level.WARNING,
                    () -> "The files in the folder of sanction lists are refused: " + refused.getMessage());
        }
    }

    /** Those that nobody has loaded and that were not looked at before. */
    private List<byte[]> fresh(Path folder) {
        List<byte[]> fresh = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(this::isList).sorted().toList()) {
                String mark = file + " " + Files.getLastModifiedTime(file) + " " + Files.size(file);
                if (seen.add(mark)) {
                    byte[] content = Files.readAllBytes(file);
                    String hash = SanctionFiles.sha256(content);
                    if (files.loaded().stream()
                            .noneMatch(known -> known.sha256().equals(hash))) {
                        fresh.add(content);
                    }
                }
            }
        } catch (IOException failure) {
            LOG.log(Level.WARNING, failure, () -> "The folder of sanction lists cannot be read");
        }
        return fresh;
    }

    private boolean isList(Path file) {
        for (ListPart part : ListPart.values()) {
            if (file.getFileName().toString().startsWith(part.name().toLowerCase(Locale.ROOT) + ".")) {
                return true;
            }
        }
        return false;
    }
}
