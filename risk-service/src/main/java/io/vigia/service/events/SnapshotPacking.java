package io.vigia.service.events;

import io.vigia.domain.kernel.TextResource;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Packs what events say (zlib with a dictionary). Most of an event is the names of members, which a dictionary of a typical
 * payment and charge knows already: it is packed to a tenth, in a few microseconds. What is packed names its dictionary by
 * checksum, so dictionaries are added, never changed.
 */
final class SnapshotPacking {

    private static final byte[] NEWEST = dictionary("snapshots-1.txt");
    private static final Map<Integer, byte[]> DICTIONARIES = Map.of(checksum(NEWEST), NEWEST);
    private static final ThreadLocal<Deflater> DEFLATERS =
            ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED));

    private SnapshotPacking() {}

    static byte[] pack(byte[] clear) {
        Deflater deflater = DEFLATERS.get();
        deflater.reset();
        deflater.setDictionary(NEWEST);
        deflater.setInput(clear);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        byte[] chunk = new byte[1024];
        while (!deflater.finished()) {
            out.write(chunk, 0, deflater.deflate(chunk));
        }
        return out.toByteArray();
    }

    /** @throws IllegalStateException if it was not packed by {@link #pack} */
    static byte[] unpack(byte[] packed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 8);
            byte[] chunk = new byte[4096];
            while (!inflater.finished()) {
                int read = inflater.inflate(chunk);
                out.write(chunk, 0, read);
                if (read == 0 && !inflater.finished()) { // it wants the dictionary, or more than there is
                    inflater.setDictionary(wanted(inflater));
                }
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalStateException("A stored event does not unpack", e);
        } finally {
            inflater.end();
        }
    }

    private static byte[] wanted(Inflater inflater) {
        byte[] dictionary = inflater.needsDictionary() ? DICTIONARIES.get(inflater.getAdler()) : null;
        if (dictionary == null) {
            throw new IllegalStateException("A stored event is cut short, or its dictionary is missing");
        }
        return dictionary;
    }

    private static int checksum(byte[] dictionary) {
        Adler32 sum = new Adler32();
        sum.update(dictionary);
        return (int) sum.getValue();
    }

    private static byte[] dictionary(String name) {
        return String.join("\n", TextResource.lines(SnapshotPacking.class, name))
                .getBytes(StandardCharsets.UTF_8);
    }
}
