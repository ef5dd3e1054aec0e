package io.vigia.domain.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What is hashed of a row: its values one after the other, each with its length, so that no two rows read alike. */
public final class LinkText {

    private LinkText() {}

    /**
     * The bytes to hash.
     *
     * @param before what stands before them: the hash of the link before, or nothing
     */
    public static byte[] of(byte[] before, Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            String word = String.valueOf(part);
            text.append(word.length()).append(':').append(word).append('\n');
        }
        byte[] words = text.toString().getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(before, before.length + words.length);
        System.arraycopy(words, 0, all, before.length, words.length);
        return all;
    }
}
