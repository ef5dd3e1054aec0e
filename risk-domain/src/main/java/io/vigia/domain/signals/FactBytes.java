package io.vigia.domain.signals;

import io.vigia.domain.kernel.TextResource;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts as they are stored: for each that is present, in the order of their numbers, a byte or two for the distance to the
 * number before and the kind of value, and the value. Whole numbers and lengths are written seven bits to a byte.
 *
 * <p>An attribute's number is its line in {@code fact-numbers.txt}, to which names are added at the end and from which none is
 * ever taken, so that attributes may be added, moved and removed; a fact whose attribute is gone is passed over. Minutes and
 * hours since something happened follow from the seconds and are not stored.
 */
public final class FactBytes {

    private static final int KIND_BITS = 3;
    private static final int ZERO = 0;
    private static final int WHOLE = 1;
    private static final int FRACTION = 2;
    private static final int TEXT = 3;
    private static final int TRUE = 4;

    private static final List<String> NAMES = TextResource.lines(FactBytes.class, "fact-numbers.txt");
    private static final List<Stored> STORED = stored();
    private static final List<Since> SINCE = since();

    private record Stored(int number, int slot) {}

    /** Slots of the same span of time. */
    private record Since(int seconds, int minutes, int hours) {}

    private FactBytes() {}

    /** The stored form of a sheet's facts. */
    public static byte[] of(FactSheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1_024);
        int before = 0;
        for (Stored fact : STORED) {
            double number = sheet.written(fact.slot);
            String text = sheet.text(fact.slot);
            int kind = Double.isNaN(number) ? text != null ? TEXT : sheet.flag(fact.slot) ? TRUE : -1 : kind(number);
            if (kind < 0) {
                continue;
            }
            whole(out, (long) (fact.number - before) << KIND_BITS | kind);
            before = fact.number;
            switch (kind) {
                case WHOLE -> whole(out, folded((long) number));
                case FRACTION ->
                    out.writeBytes(
                            ByteBuffer.allocate(Double.BYTES).putDouble(number).array());
                case TEXT -> {
                    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                    whole(out, utf8.length);
                    out.writeBytes(utf8);
                }
                default -> {
                    // the kind says it all
                }
            }
        }
        return out.toByteArray();
    }

    /**
     * Reads the stored form onto a blank sheet.
     *
     * @throws BufferUnderflowException if it is cut short
     */
    public static FactSheet sheet(byte[] stored) {
        FactSheet sheet = FactSheet.blank();
        ByteBuffer in = ByteBuffer.wrap(stored);
        int number = 0;
        while (in.hasRemaining()) {
            long head = whole(in);
            number += (int) (head >>> KIND_BITS);
            Object value = value(in, (int) head & (1 << KIND_BITS) - 1);
            if (number < NAMES.size()) {
                sheet.put(NAMES.get(number), value);
            }
        }
        for (Since since : SINCE) {
            double seconds = sheet.written(since.seconds);
            sheet.put(since.minutes, seconds / 60);
            sheet.put(since.hours, seconds / 3_600);
        }
        return sheet;
    }

    /** The names that have a number; a test holds them against the catalogue. */
    static List<String> numbered() {
        return NAMES;
    }

    private static int kind(double number) {
        return number == 0 ? ZERO : (long) number == number && Math.abs(number) < 1L << 52 ? WHOLE : FRACTION;
    }

    private static Object value(ByteBuffer in, int kind) {
        return switch (kind) {
            case ZERO -> 0;
            case WHOLE -> unfolded(whole(in));
            case FRACTION -> in.getDouble();
            case TEXT -> {
                byte[] utf8 = new byte[(int) Math.min(whole(in), Integer.MAX_VALUE >> 1)];
                if (utf8.length > in.remaining()) {
                    throw new BufferUnderflowException();
                }
                in.get(utf8);
                yield new String(utf8, StandardCharsets.UTF_8);
            }
            case TRUE -> true;
            default -> throw new IllegalArgumentException("no kind of fact: " + kind);
        };
    }

    private static void whole(ByteArrayOutputStream out, long value) {
        long rest = value;
        while (rest > 0x7F) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private static long whole(ByteBuffer in) {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = in.get();
            value |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }

    /** Small numbers of either sign as small ones without: 0, -1, 1, -2, 2 … */
    private static long folded(long value) {
        return value << 1 ^ value >> 63;
    }

    private static long unfolded(long folded) {
        return folded >>> 1 ^ -(folded & 1);
    }

    private static List<Stored> stored() {
        AttributeCatalogue catalogue = AttributeCatalogue.standard();
        Map<String, Integer> numbers = new HashMap<>();
        NAMES.forEach(name -> numbers.put(name, numbers.size()));
        List<Stored> stored = new ArrayList<>();
        for (AttributeCatalogue.Entry entry : catalogue.entries()) {
            String name = entry.attribute().name();
            Integer number = numbers.get(name);
            if (number != null && !follows(name)) {
                stored.add(new Stored(number, catalogue.slot(name)));
            }
        }
        stored.sort(Comparator.comparingInt(Stored::number));
        return List.copyOf(stored);
    }

    private static boolean follows(String name) {
        return name.startsWith("minutes_since_") || name.startsWith("hours_since_");
    }

    private static List<Since> since() {
        AttributeCatalogue catalogue = AttributeCatalogue.standard();
        String prefix = "seconds_since_";
        return catalogue.entries().stream()
                .map(entry -> entry.attribute().name())
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .map(event -> new Since(
                        catalogue.slot(prefix + event),
                        catalogue.slot("minutes_since_" + event),
                        catalogue.slot("hours_since_" + event)))
                .toList();
    }
}
