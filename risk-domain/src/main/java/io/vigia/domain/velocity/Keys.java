package io.vigia.domain.velocity;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * What one attempt is counted by: for each dimension that it has, the keyed hash of the value; of place and region, which
 * nothing is counted by, the value itself.
 */
public final class Keys {

    private static final int BYTES_EACH = 1 + Long.BYTES;

    private final long[] hashes;

    private Keys(long[] hashes) {
        this.hashes = hashes;
    }

    /**
     * Keys of these hashes.
     *
     * @param hashes none of them 0
     */
    public static Keys of(Map<Dimension, Long> hashes) {
        long[] byDimension = new long[Dimension.count()];
        hashes.forEach((dimension, hash) -> byDimension[dimension.ordinal()] = hash);
        return new Keys(byDimension);
    }

    /** The hash in a dimension; 0 if the attempt has none. */
    public long hash(Dimension dimension) {
        return hashes[dimension.ordinal()];
    }

    /** The hashes by the dimensions' ordinals, 0 where there is none. */
    public long[] toArray() {
        return hashes.clone();
    }

    /** The form in which they are stored: for each hash a byte for its dimension and eight for itself. */
    public byte[] toBytes() {
        ByteBuffer out = ByteBuffer.allocate(BYTES_EACH * hashes.length);
        for (Dimension dimension : Dimension.values()) {
            if (hash(dimension) != 0) {
                out.put((byte) dimension.code()).putLong(hash(dimension));
            }
        }
        return Arrays.copyOf(out.array(), out.position());
    }

    /**
     * Reads the stored form; dimensions that this version does not know are left out.
     *
     * @throws IllegalArgumentException if the length does not fit
     */
    public static Keys parse(byte[] stored) {
        if (stored.length % BYTES_EACH != 0) {
            throw new IllegalArgumentException(stored.length + " bytes are no keys");
        }
        Map<Dimension, Long> hashes = new EnumMap<>(Dimension.class);
        ByteBuffer in = ByteBuffer.wrap(stored);
        while (in.hasRemaining()) {
            int code = in.get();
            long hash = in.getLong();
            Dimension.ofCode(code).ifPresent(dimension -> hashes.put(dimension, hash));
        }
        return of(hashes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Keys keys && Arrays.equals(hashes, keys.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }
}
