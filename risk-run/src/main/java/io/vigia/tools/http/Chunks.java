package io.vigia.tools.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads a body that is sent in chunks (RFC 9112, section 7.1). */
final class Chunks {

    private Chunks() {}

    static byte[] read(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(4096);
        for (int size = size(in); size > 0; size = size(in)) {
            body.write(in.readNBytes(size));
            HttpConnection.line(in);
        }
        while (!HttpConnection.line(in).isEmpty()) {
            // trailers say nothing that is needed here
        }
        return body.toByteArray();
    }

    private static int size(InputStream in) throws IOException {
        String line = HttpConnection.line(in);
        int extension = line.indexOf(';');
        return Integer.parseInt((extension < 0 ? line : line.substring(0, extension)).trim(), 16);
    }
}
