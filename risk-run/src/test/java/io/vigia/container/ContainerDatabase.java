package io.vigia.container;

import io.vigia.launcher.TestDatabase;
import java.util.Base64;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts the database of the container tests before Arquillian starts the server, and stops it after the run.
 *
 * <p>{@code arquillian.xml} reads where it is from system properties; inside the server there is nothing to do.
 */
public final class ContainerDatabase implements BeforeAllCallback {
    /** Closed by JUnit at the end of the run. */
    private record Started(TestDatabase database) implements AutoCloseable {
        static Started start() {
            TestDatabase database = TestDatabase.start("container-database");
            database.environment().forEach((name, value) -> System.setProperty("container." + name, value));
            System.setProperty("container.RISK_MASTER_KEY", Base64.getEncoder().encodeToString(new byte[32]));
            return new Started(database);
        }

        @Override
        public void close() {
            database.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (isInsideTheServer()) {
            return;
        }
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Started.class, key -> Started.start(), Started.class);
    }

    private static boolean isInsideTheServer() {
        return System.getProperty("com.sun.aas.instanceRoot") != null;
    }
}
