package io.vigia.api.platform.upload;

import io.vigia.domain.kernel.RiskException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a {@code multipart/form-data} body apart (RFC 7578); anything that is not well formed is refused. */
public final class Multipart {

    private static final Pattern BOUNDARY =
            Pattern.compile("(?i);\\s*boundary=(?:\"([^\"]{1,70})\"|([^\\s;,\"]{1,70}))");
    private static final Pattern NAME = Pattern.compile("(?i);\\s*name=(?:\"((?:\\\\\"|[^\"])*)\"|([^\\s;\"]+))");
    private static final Pattern FILENAME =
            Pattern.compile("(?i);\\s*filename=(?:\"((?:\\\\\"|[^\"])*)\"|([^\\s;\"]+))");
    private static final byte[] BLANK_LINE = {'\r', '\n', '\r', '\n'};
    private static final int MAX_PARTS = 50;
    private static final int MAX_HEAD = 8_192;

    private final byte[] body;
    private final byte[] delimiter;
    private int at;

    private Multipart(byte[] body, String boundary) {
        this.body = body;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * One part.
     *
     * @param filename as it was sent, or null if the part is no file
     */
    public record Part(String name, String filename, byte[] content) {

        public String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    /** @throws RiskException BODY_UNREADABLE if the body is not what its type says */
    public static List<Part> read(byte[] body, String contentType) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw Unreadable.because("its content type names no boundary");
        }
        return new Multipart(body, group(boundary)).parts();
    }

    private List<Part> parts() {
        byte[] first = java.util.Arrays.copyOfRange(delimiter, 2, delimiter.length);
        at = indexOf(first, 0);
        if (at < 0) {
            throw Unreadable.because("its boundary does not occur");
        }
        at += first.length;
        List<Part> parts = new ArrayList<>();
        while (!ends()) {
            if (parts.size() == MAX_PARTS) {
                throw Unreadable.because("it has more than " + MAX_PARTS + " parts");
            }
            parts.add(part());
        }
        return parts;
    }

    /** Whether the closing delimiter was reached; else steps over the line's end. */
    private boolean ends() {
        if (at + 1 < body.length && body[at] == '-' && body[at + 1] == '-') {
            return true;
        }
        while (at < body.length && (body[at] == ' ' || body[at] == '\t')) {
            at++;
        }
        if (at + 1 >= body.length || body[at] != '\r' || body[at + 1] != '\n') {
            throw Unreadable.because("it ends in the middle");
        }
        at += 2;
        return false;
    }

    private Part part() {
        int blank = indexOf(BLANK_LINE, at);
        if (blank < 0 || blank - at > MAX_HEAD) {
            throw Unreadable.because("a part has no end of its headers");
        }
        String head = new String(body, at, blank - at, StandardCharsets.UTF_8);
        int start = blank + BLANK_LINE.length;
        int end = indexOf(delimiter, blank + 2);
        if (end < 0) {
            throw Unreadable.because("it ends in the middle");
        }
        at = end + delimiter.length;
        byte[] content = end < start ? new byte[0] : java.util.Arrays.copyOfRange(body, start, end);
        return named(head, content);
    }

    private static Part named(String head, byte[] content) {
        String disposition = head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-disposition:"))
                .findFirst()
                .orElseThrow(() -> Unreadable.because("a part does not say what it is"));
        Matcher name = NAME.matcher(disposition);
        if (!name.find()) {
            throw Unreadable.because("a part has no name");
        }
        Matcher filename = FILENAME.matcher(disposition);
        return new Part(group(name), filename.find() ? group(filename) : null, content);
    }

    private static String group(Matcher matcher) {
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1).replace("\\\"", "\"");
    }

    private int indexOf(byte[] what, int from) {
        for (int i = from; i <= body.length - what.length; i++) {
            int k = 0;
            while (k < what.length && body[i + k] == what[k]) {
                k++;
            }
            if (k == what.length) {
                return i;
            }
        }
        return -1;
    }
}
