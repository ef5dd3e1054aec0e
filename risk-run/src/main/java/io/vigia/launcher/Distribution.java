package io.vigia.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The built product: {@code lib/*.jar}, {@code payara-micro.jar} and {@code risk-web.war} in one folder.
 *
 * @param root the folder
 */
record Distribution(Path root) {
    /** The distribution that this class was loaded from. */
    static Distribution ofThisJar() {
        try {
            Path jar = Path.of(Distribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Distribution(jar.getParent().getParent());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The application server. */
    Path server() {
        return present("payara-micro.jar");
    }

    /** The platform. */
    Path application() {
        return present("risk-web.war");
    }

    /** What trains models: its own libraries, in a module that the server knows nothing of; perhaps not there. */
    Path trainer() {
        return root.resolve("../../../risk-train/target/lib").normalize();
    }

    private Path present(String name) {
        Path file = root.resolve(name);
        if (!Files.exists(file)) {
            throw new LaunchFailure(file + " is missing; build with ./risk build");
        }
        return file;
    }
}
