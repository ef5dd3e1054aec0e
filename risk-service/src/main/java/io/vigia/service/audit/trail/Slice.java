package io.vigia.service.audit.trail;

import io.vigia.domain.audit.LinkText;
import io.vigia.domain.kernel.EnvironmentId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Some rows of the trail as the chain remembers them: the id of each and its keyed hash.
 *
 * @param seq its place in the chain
 * @param packed one byte for the length of an id, the id, 32 bytes of hash, and so on
 */
record Slice(EnvironmentId environment, long seq, long created, byte[] packed) {

    private static final int MAC = 32;

    /** A row of the trail, by what the chain keeps of it. */
    record Row(String id, byte[] mac) {}

    static byte[] pack(List<Row> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(rows.size() * 64);
        for (Row row : rows) {
            byte[] id = row.id().getBytes(StandardCharsets.US_ASCII);
            out.write(id.length);
            out.writeBytes(id);
            out.writeBytes(row.mac());
        }
        return out.toByteArray();
    }

    /** The rows, by id. */
    Map<String, byte[]> rows() {
        Map<String, byte[]> rows = new LinkedHashMap<>();
        for (int at = 0; at < packed.length; ) {
            int length = packed[at] & 0xFF;
            int mac = at + 1 + length;
            rows.put(
                    new String(packed, at + 1, length, StandardCharsets.US_ASCII),
                    Arrays.copyOfRange(packed, mac, mac + MAC));
            at = mac + MAC;
        }
        return rows;
    }

    /** What is hashed of it. */
    byte[] content(byte[] previousHash) {
        byte[] head = LinkText.of(previousHash, environment.accountId(), environment.livemode(), seq, created);
        byte[] all = Arrays.copyOf(head, head.length + packed.length);
        System.arraycopy(packed, 0, all, head.length, packed.length);
        return all;
    }
}
