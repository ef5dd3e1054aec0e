package io.vigia.domain.scoring.features;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Vectors as they are stored, bit for bit: a byte for the format, one for the schema's version, then two bits a number for missing, zero, small
 * whole number or any other, then the numbers: small ones in a byte or two, others in four. A card payment takes 150 to 250
 * bytes.
 */
public final class VectorBytes {

    private static final byte FORMAT = 1;
    private static final byte SCHEMA = 1;
    private static final int HEAD = 2;
    private static final int MISSING = 0;
    private static final int ZERO = 1;
    private static final int SMALL = 2;
    private static final int OTHER = 3;
    private static final int MOST_SMALL = 1 << 14;

    private VectorBytes() {}

    /** The stored form. */
    public static byte[] of(float[] vector) {
        byte[] kinds = new byte[HEAD + (vector.length + 3) / 4];
        kinds[0] = FORMAT;
        kinds[1] = SCHEMA;
        ByteBuffer numbers = ByteBuffer.allocate(Float.BYTES * vector.length);
        for (int i = 0; i < vector.length; i++) {
            int kind = kind(vector[i]);
            kinds[HEAD + i / 4] |= (byte) (kind << i % 4 * 2);
            if (kind == SMALL) {
                int whole = (int) vector[i];
                if (whole > 0x7F) {
                    numbers.put((byte) (whole & 0x7F | 0x80)).put((byte) (whole >>> 7));
                } else {
                    numbers.put((byte) whole);
                }
            } else if (kind == OTHER) {
                numbers.putFloat(vector[i]);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(kinds.length + numbers.position());
        out.writeBytes(kinds);
        out.write(numbers.array(), 0, numbers.position());
        return out.toByteArray();
    }

    /**
     * Reads the stored form.
     *
     * @return null if it is of another schema than today's
     */
    public static float[] read(byte[] stored) {
        if (stored == null || stored.length < HEAD || stored[0] != FORMAT || stored[1] != SCHEMA) {
            return null;
        }
        float[] vector = new float[Features.schema().size()];
        ByteBuffer in = ByteBuffer.wrap(stored);
        in.position(HEAD + (vector.length + 3) / 4);
        Arrays.fill(vector, Float.NaN);
        for (int i = 0; i < vector.length; i++) {
            switch (stored[HEAD + i / 4] >> i % 4 * 2 & 3) {
                case ZERO -> vector[i] = 0;
                case SMALL -> {
                    int low = in.get();
                    vector[i] = low < 0 ? low & 0x7F | in.get() << 7 : low;
                }
                case OTHER -> vector[i] = in.getFloat();
                default -> {
                    // missing
                }
            }
        }
        return vector;
    }

    private static int kind(float number) {
        if (number != number) { // NaN
            return MISSING;
        }
        if (Float.floatToIntBits(number) == 0) {
            return ZERO;
        }
        return number > 0 && number < MOST_SMALL && number == (int) number ? SMALL : OTHER;
    }
}
