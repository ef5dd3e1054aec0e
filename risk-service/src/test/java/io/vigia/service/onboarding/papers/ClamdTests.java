package io.vigia.service.onboarding.papers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The talk with a virus scanner, which here is one that answers what it is told to. */
class ClamdTests {

    @ParameterizedTest
    @CsvSource({"stream: OK, false", "stream: Eicar-Signature FOUND, true"})
    void sendsAllAndReadsTheVerdict(String answer, boolean virus) throws Exception {
        byte[] content = new byte[200_000];
        new Random(5).nextBytes(content);
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> received = CompletableFuture.supplyAsync(() -> serve(server, answer));
            Clamd clamd = Clamd.at("127.0.0.1:" + server.getLocalPort());
            assertEquals(virus, clamd.findsVirus(content));
            assertArrayEquals(content, received.get());
        }
    }

    @ParameterizedTest
    @CsvSource({"INSTREAM size limit exceeded. ERROR", "''"})
    void takesNoOtherAnswer(String answer) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture.supplyAsync(() -> serve(server, answer));
            Clamd clamd = Clamd.at("127.0.0.1:" + server.getLocalPort());
            assertThrows(IOException.class, () -> clamd.findsVirus(new byte[10]));
        }
    }

    private static byte[] serve(ServerSocket server, String answer) {
        try (Socket socket = server.accept();
                DataInputStream in = new DataInputStream(socket.getInputStream())) {
            byte[] command = in.readNBytes("zINSTREAM\0".length());
            assertEquals("zINSTREAM\0", new String(command, StandardCharsets.US_ASCII));
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                all.write(in.readNBytes(length));
            }
            socket.getOutputStream().write((answer + '\0').getBytes(StandardCharsets.US_ASCII));
            return all.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
