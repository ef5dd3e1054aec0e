package io.vigia.domain.scoring.model.file;

import io.vigia.domain.platform.Sha256;
import io.vigia.domain.scoring.model.InvalidModelException;
import java.nio.charset.StandardCharsets;

/**
 * The text of a model file and its checksum: an object whose last member is the SHA-256 of the text before it.
 *
 * @param text the object without its last member
 */
record Checked(String text, String sha256) {

    private static final String MEMBER = ",\"sha256\":\"";
    private static final String END = "\"}\n";
    private static final int HEX = 64;

    /** Appends the checksum to a text that ends before its closing brace. */
    static byte[] seal(String text) {
        return (text + MEMBER + Sha256.hex(text.getBytes(StandardCharsets.UTF_8)) + END)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Takes a file apart, and refuses it when the checksum is not that of the text. */
    static Checked of(byte[] bytes) {
        String file = new String(bytes, StandardCharsets.UTF_8);
        int end = file.length() - END.length() - HEX - MEMBER.length();
        if (end < 1 || !file.endsWith(END) || !file.startsWith(MEMBER, end)) {
            throw new InvalidModelException("not a model file, or not the whole of one");
        }
        String text = file.substring(0, end);
        String sha256 = file.substring(end + MEMBER.length(), file.length() - END.length());
        if (!sha256.equals(Sha256.hex(text.getBytes(StandardCharsets.UTF_8)))) {
            throw new InvalidModelException("the checksum of the model file is not that of its content");
        }
        return new Checked(text + "}", sha256);
    }
}
