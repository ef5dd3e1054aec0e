package io.vigia.service.signals;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes small MMDB files by the format's specification (2.0): one row for all of 190.0.0.0/8, nothing elsewhere. */
final class MmdbWriter {

    private static final int PREFIX = 190;
    private static final int PREFIX_BITS = 8;
    private static final int DATA_SEPARATOR = 16;
    private static final byte[] METADATA_MARK = {
        (byte) 0xAB, (byte) 0xCD, (byte) 0xEF, 'M', 'a', 'x', 'M', 'i', 'n', 'd', '.', 'c', 'o', 'm'
    };

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private MmdbWriter() {}

    static byte[] file(Map<String, Object> row) {
        MmdbWriter writer = new MmdbWriter();
        for (int node = 0; node < PREFIX_BITS; node++) {
            boolean last = node == PREFIX_BITS - 1;
            int onward = last ? PREFIX_BITS + DATA_SEPARATOR : node + 1;
            boolean right = (PREFIX >> (PREFIX_BITS - 1 - node) & 1) == 1;
            writer.record(right ? PREFIX_BITS : onward);
            writer.record(right ? onward : PREFIX_BITS);
        }
        writer.out.writeBytes(new byte[DATA_SEPARATOR]);
        writer.value(row);
        writer.out.writeBytes(METADATA_MARK);
        writer.value(Map.of(
                "node_count",
                (long) PREFIX_BITS,
                "record_size",
                24,
                "ip_version",
                4,
                "database_type",
                "Test",
                "languages",
                List.of("en"),
                "binary_format_major_version",
                2,
                "binary_format_minor_version",
                0,
                "build_epoch",
                BigInteger.valueOf(1_700_000_000L),
                "description",
                Map.of("en", "test")));
        return writer.out.toByteArray();
    }

    private void record(int value) {
        out.write(value >> 16);
        out.write(value >> 8);
        out.write(value);
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> map) {
            head(7, map.size());
            map.forEach((key, each) -> {
                value(key);
                value(each);
            });
        } else if (value instanceof List<?> list) {
            head(11, list.size());
            list.forEach(this::value);
        } else if (value instanceof String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            head(2, utf8.length);
            out.writeBytes(utf8);
        } else if (value instanceof Double number) {
            head(3, Double.BYTES);
            out.writeBytes(ByteBuffer.allocate(Double.BYTES).putDouble(number).array());
        } else if (value instanceof Boolean flag) {
            head(14, flag ? 1 : 0);
        } else if (value instanceof BigInteger number) {
            number(9, number.longValue(), Long.BYTES);
        } else if (value instanceof Long number) {
            number(6, number, Integer.BYTES);
        } else {
            number(5, (Integer) value, Short.BYTES);
        }
    }

    private void number(int type, long value, int bytes) {
        head(type, bytes);
        for (int i = bytes - 1; i >= 0; i--) {
            out.write((int) (value >> 8 * i));
        }
    }

    /** Types above 7 are written as an extension; sizes from 29 on have a byte of their own. */
    private void head(int type, int size) {
        int shown = Math.min(size, 29);
        out.write(type > 7 ? shown : type << 5 | shown);
        if (type > 7) {
            out.write(type - 7);
        }
        if (shown == 29) {
            out.write(size - 29);
        }
    }
}
