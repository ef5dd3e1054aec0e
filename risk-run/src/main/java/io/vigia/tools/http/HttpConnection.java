package io.vigia.tools.http;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One keep-alive connection that sends a request, waits, and returns the answer.
 *
 * <p>Written by hand because the driver shares the machine's cores with the server and the database it measures:
 * {@code java.net.http.HttpClient} hands each exchange over between several threads, where this costs one write and one
 * or two reads on the caller's own (14 µs of processor a request against 170, measured). It knows just what our server answers with: HTTP/1.1, a length or chunks, no
 * redirects. It opens itself on the first request and again after a failure. Not safe for several threads.
 */
public final class HttpConnection implements Closeable {

    private static final int TIMEOUT_MILLIS = 60_000;

    private final Target target;
    private final String head;
    private Socket socket;
    private InputStream in;
    private boolean closing;

    /** Makes a connection that is not open yet. */
    public HttpConnection(Target target) {
        this.target = target;
        this.head = " HTTP/1.1\r\nHost: " + target.base().getAuthority() + "\r\nAuthorization: Bearer " + target.key()
                + "\r\nUser-Agent: vigia-tools\r\n";
    }

    /**
     * Sends a form.
     *
     * @param path the path, such as {@code /v1/payment_intents}
     * @param form the encoded body
     * @param idempotencyKey the key that makes a repetition harmless, or empty for none
     * @throws IOException when the connection broke; whether the server did what was asked is then unknown
     */
    public Response post(String path, String form, String idempotencyKey) throws IOException {
        String once = idempotencyKey.isEmpty() ? "" : "Idempotency-Key: " + idempotencyKey + "\r\n";
        return exchange(
                "POST " + path + head + once + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + form.length() + "\r\n\r\n" + form);
    }

    /** Asks for something. */
    public Response get(String path) throws IOException {
        return exchange("GET " + path + head + "\r\n");
    }

    /** Deletes something. */
    public Response delete(String path) throws IOException {
        return exchange("DELETE " + path + head + "\r\n");
    }

    private Response exchange(String request) throws IOException {
        try {
            open();
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            Response response = read();
            if (closing) {
                close();
            }
            return response;
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private void open() throws IOException {
        if (socket == null) {
            socket = new Socket();
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.connect(new InetSocketAddress(target.base().getHost(), target.port()), TIMEOUT_MILLIS);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
        }
    }

    private Response read() throws IOException {
        String status = line();
        closing = false;
        boolean chunked = false;
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).trim());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.contains("chunked");
            } else if (lower.startsWith("connection:")) {
                closing = lower.contains("close");
            }
        }
        return new Response(
                Integer.parseInt(status.substring(9, 12)), chunked ? Chunks.read(in) : in.readNBytes(length));
    }

    private String line() throws IOException {
        return line(in);
    }

    /** Reads up to the next line break, which is left out. */
    static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            Socket old = socket;
            socket = null;
            old.close();
        }
    }
}
