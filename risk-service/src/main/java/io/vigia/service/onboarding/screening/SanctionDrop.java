package io.vigia.service.onboarding.screening;

import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Actor;
import io.vigia.domain.platform.Sha256;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes the files that {@code ./risk sanctions load} puts into the folder {@code sanctions} of the platform's home. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SanctionDrop {

    private static final Logger LOG = Logger.getLogger(SanctionDrop.class.getName());

    @Inject
    private SanctionLists lists;

    @Inject
    private SanctionFiles files;

    @Inject
    @ConfigProperty(name = "RISK_HOME")
    private Optional<String> home;

    /** Looks every ten seconds. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    @Lock(LockType.WRITE)
    public void look() {
        Optional<Path> folder = home.map(text -> Path.of(text, "sanctions")).filter(Files::isDirectory);
        try {
            if (folder.isPresent()) {
                take(new DropFolder(folder.get()));
            }
        } catch (IOException failure) {
            LOG.log(Level.WARNING, failure, () -> "The folder of sanction lists cannot be read or written");
        }
    }

    /** Takes what lies there. If the platform fails on the way, the files stay as they are and are tried again. */
    private void take(DropFolder folder) throws IOException {
        Map<Path, byte[]> waiting = folder.waiting();
        if (waiting.isEmpty()) {
            return;
        }
        try {
            List<byte[]> fresh = waiting.values().stream().filter(this::isNew).toList();
            if (!fresh.isEmpty()) {
                lists.load(fresh, Actor.SYSTEM.id());
                LOG.info(() -> fresh.size() + " files of sanction lists were loaded");
            }
            folder.done(waiting.keySet(), "taken");
        } catch (RiskException refused) {
            LOG.log(
                    Level.WARNING,
                    () -> "The files in the folder of sanction lists are refused: " + refused.getMessage());
            folder.done(waiting.keySet(), "refused");
        }
    }

    private boolean isNew(byte[] content) {
        String hash = Sha256.hex(content);
        return files.loaded().stream().noneMatch(known -> known.sha256().equals(hash));
    }
}
