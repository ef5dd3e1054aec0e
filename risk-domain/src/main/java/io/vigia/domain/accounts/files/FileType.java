package io.vigia.domain.accounts.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a file really is, told by its content whatever its name says. */
public enum FileType {
    PDF("application/pdf"),
    PNG("image/png"),
    JPG("image/jpeg"),
    CSV("text/csv"),
    TXT("text/plain");

    private static final byte[] PDF_MARK = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] PNG_MARK = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPG_MARK = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * The type of a content; empty if it is none of those known.
     *
     * @param filename tells a table from other text, nothing else
     */
    public static Optional<FileType> of(byte[] content, String filename) {
        if (starts(content, PDF_MARK)) {
            return Optional.of(PDF);
        }
        if (starts(content, PNG_MARK)) {
            return Optional.of(PNG);
        }
        if (starts(content, JPG_MARK)) {
            return Optional.of(JPG);
        }
        if (!isText(content)) {
            return Optional.empty();
        }
        return Optional.of(filename.toLowerCase(Locale.ROOT).endsWith(".csv") ? CSV : TXT);
    }

    private static boolean starts(byte[] content, byte[] mark) {
        return content.length > mark.length
                && ByteBuffer.wrap(content, 0, mark.length).equals(ByteBuffer.wrap(mark));
    }

    /** UTF-8 without control characters but tabs and line ends. */
    private static boolean isText(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 127);
        } catch (CharacterCodingException noText) {
            return false;
        }
    }
}
