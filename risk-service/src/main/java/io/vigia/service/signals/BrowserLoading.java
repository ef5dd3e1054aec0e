package io.vigia.service.signals;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Has the rules by which browsers are recognised loaded once the platform runs, on a thread that gives way to all others:
 * neither its start nor a payment waits for it.
 */
@Singleton
@Startup
public class BrowserLoading {

    private static final Logger LOG = Logger.getLogger(BrowserLoading.class.getName());
    private static final long UNTIL_STARTED_MILLIS = 15_000;

    @Inject
    private BrowserBook browsers;

    private Thread loader;

    @PostConstruct
    void begin() {
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        loader = new Thread(this::load, "user-agent-rules");
        loader.setContextClassLoader(classes);
        loader.setDaemon(true);
        loader.setPriority(Thread.MIN_PRIORITY);
        loader.start();
    }

    @PreDestroy
    void end() {
        loader.interrupt();
    }

    private void load() {
        try {
            Thread.sleep(UNTIL_STARTED_MILLIS);
            browsers.load();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the platform stops before it was needed
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.WARNING, e, () -> "User agents are told by their best-known marks alone");
        }
    }
}
