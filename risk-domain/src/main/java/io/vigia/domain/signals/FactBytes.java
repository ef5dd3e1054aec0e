package io.vigia.domain.signals;

import io.vigia.rules.host.Attribute;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts as they are stored: for each that is present, three bytes for its attribute, one for the kind of value, and the
 * value. It takes a tenth of the time of writing them as JSON, and half the room.
 *
 * <p>An attribute's three bytes come from its name alone (FNV-1a), so that attributes may be added, moved and removed; a
 * fact whose attribute is gone is passed over. A test sees to it that no two names share theirs.
 */
public final class FactBytes {

    private static final int ZERO = 0;
    private static final int WHOLE = 1;
    private static final int FRACTION = 2;
    private static final int TEXT = 3;
    private static final int TRUE = 4;

    private static final List<AttributeCatalogue.Entry> ENTRIES =
            AttributeCatalogue.standard().entries();
    private static final int[] CODES = new int[ENTRIES.size()];
    private static final Map<Integer, String> NAMES = new HashMap<>();

    static {
        for (int slot = 0; slot < CODES.length; slot++) {
            Attribute attribute = ENTRIES.get(slot).attribute();
            CODES[slot] = code(attribute.name());
            NAMES.put(CODES[slot], attribute.name());
        }
    }

    private FactBytes() {}

    /** The stored form of a sheet's facts. */
    public static byte[] of(FactSheet sheet) {
        Growing out = new Growing();
        for (int slot = 0; slot < CODES.length; slot++) {
            double number = sheet.number(slot);
            String text = sheet.text(slot);
            if (!Double.isNaN(number)) {
                number(out, CODES[slot], number);
            } else if (text != null) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                out.head(CODES[slot], TEXT, Integer.BYTES + utf8.length)
                        .putInt(utf8.length)
                        .put(utf8);
            } else if (sheet.flag(slot)) {
                out.head(CODES[slot], TRUE, 0);
            }
        }
        return out.bytes();
    }

    /**
     * Reads the stored form onto a blank sheet.
     *
     * @throws java.nio.BufferUnderflowException if it is cut short
     */
    public static FactSheet sheet(byte[] stored) {
        FactSheet sheet = FactSheet.blank();
        ByteBuffer in = ByteBuffer.wrap(stored);
        while (in.hasRemaining()) {
            int head = in.getInt();
            Object value = value(in, head & 0xFF);
            String name = NAMES.get(head >>> 8);
            if (name != null) {
                sheet.put(name, value);
            }
        }
        return sheet;
    }

    static int code(String name) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x01000193;
        }
        return (hash ^ hash >>> 24) & 0xFFFFFF;
    }

    private static void number(Growing out, int code, double number) {
        int whole = (int) number;
        if (number == 0) {
            out.head(code, ZERO, 0);
        } else if (whole == number) {
            out.head(code, WHOLE, Integer.BYTES).putInt(whole);
        } else {
            out.head(code, FRACTION, Double.BYTES).putDouble(number);
        }
    }

    private static Object value(ByteBuffer in, int kind) {
        return switch (kind) {
            case ZERO -> 0;
            case WHOLE -> in.getInt();
            case FRACTION -> in.getDouble();
            case TEXT -> {
                byte[] utf8 = new byte[in.getInt()];
                in.get(utf8);
                yield new String(utf8, StandardCharsets.UTF_8);
            }
            case TRUE -> true;
            default -> throw new IllegalArgumentException("no kind of fact: " + kind);
        };
    }

    private static final class Growing {

        private ByteBuffer out = ByteBuffer.allocate(2_048);

        ByteBuffer head(int code, int kind, int room) {
            if (out.remaining() < Integer.BYTES + room) {
                out.flip();
                out = ByteBuffer.allocate(2 * out.capacity() + room).put(out);
            }
            return out.putInt(code << 8 | kind);
        }

        byte[] bytes() {
            byte[] bytes = new byte[out.position()];
            out.flip().get(bytes);
            return bytes;
        }
    }
}
