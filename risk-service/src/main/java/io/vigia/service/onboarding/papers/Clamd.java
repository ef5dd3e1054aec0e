package io.vigia.service.onboarding.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * Speaks to ClamAV's daemon by its command INSTREAM, over TCP or a Unix socket, and waits no longer than some seconds.
 *
 * @param address where it listens
 */
record Clamd(SocketAddress address) {

    private static final long PATIENCE_NANOS = 20_000_000_000L;
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1_000;
    private static final int PORT = 3310;

    /** @param text {@code host}, {@code host:port} or {@code unix:/path} */
    static Clamd at(String text) {
        if (text.startsWith("unix:")) {
            return new Clamd(UnixDomainSocketAddress.of(text.substring("unix:".length())));
        }
        int colon = text.lastIndexOf(':');
        return colon < 0
                ? new Clamd(new InetSocketAddress(text, PORT))
                : new Clamd(
                        new InetSocketAddress(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1))));
    }

    /** @throws IOException if it cannot be asked, or gives another answer than clean or found */
    boolean findsVirus(byte[] content) throws IOException {
        long until = System.nanoTime() + PATIENCE_NANOS;
        boolean local = address instanceof UnixDomainSocketAddress;
        try (SocketChannel channel = local ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
                Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            if (!channel.connect(address)) {
                await(channel, selector, SelectionKey.OP_CONNECT, until);
                channel.finishConnect();
            }
            send(channel, selector, until, "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int at = 0; at < content.length; at += CHUNK) {
                int length = Math.min(CHUNK, content.length - at);
                ByteBuffer chunk =
                        ByteBuffer.allocate(4 + length).putInt(length).put(content, at, length);
                send(channel, selector, until, chunk.array());
            }
            send(channel, selector, until, new byte[4]);
            return judge(answer(channel, selector, until));
        }
    }

    private static boolean judge(String answer) throws IOException {
        if (answer.endsWith("FOUND")) {
            return true;
        }
        if (answer.endsWith("OK")) {
            return false;
        }
        throw new IOException("clamd said " + answer);
    }

    private static void send(SocketChannel channel, Selector selector, long until, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            if (channel.write(buffer) == 0) {
                await(channel, selector, SelectionKey.OP_WRITE, until);
            }
        }
    }

    private static String answer(SocketChannel channel, Selector selector, long until) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        ByteBuffer buffer = ByteBuffer.allocate(256);
        while (answer.size() < LONGEST_ANSWER) {
            await(channel, selector, SelectionKey.OP_READ, until);
            int read = channel.read(buffer);
            if (read < 0) {
                break;
            }
            answer.write(buffer.array(), 0, read);
            buffer.clear();
            byte[] soFar = answer.toByteArray();
            if (soFar.length > 0 && soFar[soFar.length - 1] == 0) {
                break;
            }
        }
        return answer.toString(StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private static void await(SocketChannel channel, Selector selector, int what, long until) throws IOException {
        channel.register(selector, what);
        long millis = (until - System.nanoTime()) / 1_000_000;
        if (millis <= 0 || selector.select(millis) == 0) {
            throw new IOException("clamd takes too long");
        }
        selector.selectedKeys().clear();
    }
}
