package io.vigia.service.signals;

import com.maxmind.db.CHMCache;
import com.maxmind.db.Reader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One MMDB file in memory. */
final class MmdbFile {

    private static final Logger LOG = Logger.getLogger(MmdbFile.class.getName());
    private static final String SHIPPED = "geo-country.mmdb";

    private final Path path;
    private volatile Reader reader;
    private FileTime seen;

    private MmdbFile(Path path, Reader reader, FileTime seen) {
        this.path = path;
        this.reader = reader;
        this.seen = seen;
    }

    /** The file of countries that ships with the product. */
    static MmdbFile shipped() {
        try (InputStream in = MmdbFile.class.getResourceAsStream(SHIPPED)) {
            return new MmdbFile(null, new Reader(in, new CHMCache()), null);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SHIPPED, e);
        }
    }

    /** @throws UncheckedIOException if it cannot be read */
    static MmdbFile of(Path path) {
        try {
            FileTime modified = Files.getLastModifiedTime(path);
            return new MmdbFile(path, read(path), modified);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** What it says of an address, empty if nothing. */
    Map<?, ?> row(InetAddress address) {
        try {
            Map<?, ?> row = reader.get(address, Map.class);
            return row == null ? Map.of() : row;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads it again if it was replaced; what is known stays if the new one cannot be read. */
    synchronized void refresh() {
        if (path == null) {
            return;
        }
        try {
            FileTime modified = Files.getLastModifiedTime(path);
            if (!modified.equals(seen)) {
                reader = read(path);
                seen = modified;
                LOG.info(() -> "Read " + path + " again");
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Going on with the former " + path);
        }
    }

    private static Reader read(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new Reader(in, new CHMCache());
        }
    }
}
