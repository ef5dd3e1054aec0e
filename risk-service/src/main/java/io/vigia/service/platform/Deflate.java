package io.vigia.service.platform;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Packs documents for storage (zlib, its fastest level: JSON shrinks to about a third). */
public final class Deflate {

    private static final int CHUNK = 4096;

    /** Kept, since each takes a quarter of a megabyte of memory that must be cleared first. */
    private static final ThreadLocal<Deflater> DEFLATERS =
            ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED));

    private Deflate() {}

    public static byte[] pack(byte[] clear) {
        Deflater deflater = DEFLATERS.get();
        deflater.reset();
        deflater.setInput(clear);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream(clear.length / 2 + 64);
        byte[] chunk = new byte[CHUNK];
        while (!deflater.finished()) {
            out.write(chunk, 0, deflater.deflate(chunk));
        }
        return out.toByteArray();
    }

    /** @throws IllegalStateException if it was not packed by {@link #pack} */
    public static byte[] unpack(byte[] packed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 3);
            byte[] chunk = new byte[CHUNK];
            while (!inflater.finished()) {
                int read = inflater.inflate(chunk);
                if (read == 0 && !inflater.finished()) {
                    throw new IllegalStateException("A stored document is cut short");
                }
                out.write(chunk, 0, read);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalStateException("A stored document does not unpack", e);
        } finally {
            inflater.end();
        }
    }
}
