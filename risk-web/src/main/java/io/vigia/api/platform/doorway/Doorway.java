package io.vigia.api.platform.doorway;

import io.vigia.domain.kernel.Ids;
import io.vigia.service.platform.time.RealTime;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Puts two filters around the server's reading of HTTP while the platform is deployed. Payara has no setting for that, so it is done
 * by reflection; on a server that is built otherwise nothing is changed, and what such a server refuses has an empty body.
 */
@WebListener
public class Doorway implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(Doorway.class.getName());

    @Inject
    private Ids ids;

    @Inject
    @RealTime
    private Clock clock;

    private Runnable undo = () -> {};

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            undo = Guard.everyPort(() -> ids.next("req", clock.instant()));
        } catch (ReflectiveOperationException | LinkageError | RuntimeException otherServer) {
            LOG.log(Level.INFO, otherServer, () -> "What this server refuses by itself keeps its own shape");
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        undo.run();
    }
}
