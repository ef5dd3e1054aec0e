package io.vigia.system;

import java.nio.file.Path;
import java.util.Map;

/** The one platform that all system tests of a run share. */
final class PlatformOfRun implements AutoCloseable {
    private final Platform platform;
    private final OwnPlatform own;

    private PlatformOfRun(Platform platform, OwnPlatform own) {
        this.platform = platform;
        this.own = own;
    }

    /** Starts a fresh one with demo data below {@code target}, or takes the one that {@code vigia.url} names. */
    static PlatformOfRun start() {
        String running = System.getProperty("vigia.url", System.getenv("VIGIA_URL"));
        if (running != null) {
            String home = System.getProperty("vigia.home", System.getenv("VIGIA_HOME"));
            return new PlatformOfRun(new Platform(running, Path.of(home).toAbsolutePath()), null);
        }
        String broker = "tcp://127.0.0.1:" + OwnPlatform.freePort(); // QueueIT starts it
        System.setProperty("vigia.jms", broker);
        OwnPlatform own = OwnPlatform.fresh("platform", Map.of("RISK_JMS_URL", broker));
        return new PlatformOfRun(own.platform(), own);
    }

    Platform platform() {
        return platform;
    }

    /** Stops what {@link #start} started. */
    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
