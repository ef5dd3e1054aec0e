package io.vigia.system.events;

import static org.junit.jupiter.api.Assertions.fail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** A merchant's server on this machine that keeps what it is sent and answers as it is told. */
final class Receiver implements AutoCloseable {

    /** What was sent. */
    record Received(HttpHeaders headers, String body) {
        String header(String name) {
            return headers.firstValue(name).orElse(null);
        }
    }

    private final HttpServer server;
    private final List<Received> all = new CopyOnWriteArrayList<>();

    /** @param answer the status for what was sent */
    Receiver(ToIntFunction<Received> answer) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newFixedThreadPool(8));
        server.createContext("/", exchange -> take(exchange, answer));
        server.start();
    }

    static Receiver ok() {
        return new Receiver(any -> 200);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    List<Received> all() {
        return all;
    }

    /** The first that fits, as soon as it is there. */
    Received await(Predicate<Received> wanted) {
        return await(0, wanted);
    }

    /** The first that fits beside so many that came first. */
    Received await(int before, Predicate<Received> wanted) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < end) {
            for (Received each : all.stream().skip(before).toList()) {
                if (wanted.test(each)) {
                    return each;
                }
            }
            pause();
        }
        return fail("nothing that fits among " + all.size() + " deliveries");
    }

    static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void take(HttpExchange exchange, ToIntFunction<Received> answer) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Received received = new Received(HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true), body);
        int status = answer.applyAsInt(received);
        all.add(received);
        if (status >= 300 && status < 400) {
            exchange.getResponseHeaders().add("Location", url() + "/elsewhere");
        }
        byte[] words = ("{\"received\":" + (status < 300) + "}").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, words.length);
        exchange.getResponseBody().write(words);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
