package io.vigia.service.signals;

import io.vigia.domain.signals.places.Gazetteer;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Opens at the start what signals are read from, so that no payment waits for it and a wrong setting stops the start. The
 * rules by which browsers are recognised take seconds: they are loaded once the platform runs, on a thread that gives way
 * to all others.
 */
@Singleton
@Startup
public class SignalStart {

    private static final Logger LOG = Logger.getLogger(SignalStart.class.getName());
    private static final long UNTIL_STARTED_MILLIS = 15_000;

    @Inject
    private GeoDatabase addresses;

    @Inject
    private PhoneBook phones;

    @Inject
    private BrowserBook browsers;

    private Thread loader;

    @PostConstruct
    void begin() {
        addresses.refresh();
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        loader = new Thread(this::load, "signal-tables");
        loader.setContextClassLoader(classes);
        loader.setDaemon(true);
        loader.start();
    }

    @PreDestroy
    void end() {
        loader.interrupt();
    }

    private void load() {
        try {
            Gazetteer.standard();
            phones.read("300 123 4567", "CO");
            loader.setPriority(Thread.MIN_PRIORITY);
            Thread.sleep(UNTIL_STARTED_MILLIS);
            browsers.load();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the platform stops before it was needed
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.WARNING, e, () -> "Browsers are told by their best-known marks alone");
        }
    }
}
