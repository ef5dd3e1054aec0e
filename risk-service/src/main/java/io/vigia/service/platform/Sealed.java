package io.vigia.service.platform;

import java.nio.charset.StandardCharsets;

/** What personal values look like where they are stored: encrypted. */
public final class Sealed {

    private Sealed() {}

    public static byte[] text(String clear) {
        return FieldCipher.configured().seal(clear.getBytes(StandardCharsets.UTF_8));
    }

    public static String open(byte[] stored) {
        return new String(FieldCipher.configured().open(stored), StandardCharsets.UTF_8);
    }

    /** A value as encrypted JSON, or null of null. */
    public static byte[] jsonOrNull(Object value) {
        return value == null ? null : FieldCipher.configured().seal(Json.bytes(value));
    }

    /** The value of encrypted JSON, or null of null. */
    public static <T> T readOrNull(byte[] stored, Class<T> type) {
        return stored == null ? null : Json.read(FieldCipher.configured().open(stored), type);
    }

    /** A document, compressed and encrypted, or null of null. */
    public static byte[] packedOrNull(byte[] document) {
        return document == null ? null : FieldCipher.configured().seal(Deflate.pack(document));
    }

    /** The document that was packed, or null of null. */
    public static byte[] unpackedOrNull(byte[] stored) {
        return stored == null ? null : Deflate.unpack(FieldCipher.configured().open(stored));
    }
}
