package io.vigia.tools.replay;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vigia.tools.http.Target;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Answers like the platform would, as a test tells it, and remembers what it was sent. */
final class FakePlatform implements AutoCloseable {

    /**
     * What to answer.
     *
     * @param status 0 breaks the connection instead
     */
    record Answer(int status, String body) {}

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    final List<Map<String, String>> received = new ArrayList<>();
    final List<String> keys = new ArrayList<>();

    FakePlatform(Function<Map<String, String>, Answer> decide) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/payment_intents", exchange -> answer(exchange, decide));
        server.createContext("/v1/charges/", exchange -> {
            String charge =
                    charge("blocked", 88, exchange.getRequestURI().getPath().substring(12));
            write(exchange, new Answer(200, charge));
        });
        server.start();
    }

    Target target() {
        return new Target(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "sk_test_fake");
    }

    /** Returns an expanded charge with an outcome. */
    static String charge(String type, int score, String id) {
        return "{\"id\":\"" + id + "\",\"outcome\":{\"type\":\"" + type + "\",\"risk_score\":" + score + ",\"rule\":"
                + (type.equals("blocked") ? "\"block_if_high_risk\"" : "null") + "}}";
    }

    private void answer(HttpExchange exchange, Function<Map<String, String>, Answer> decide) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> form = new HashMap<>();
        for (String pair : body.split("&")) {
            String[] parts = URLDecoder.decode(pair, StandardCharsets.UTF_8).split("=", 2);
            form.put(parts[0], parts[1]);
        }
        Answer answer;
        synchronized (this) {
            received.add(form);
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            answer = decide.apply(form);
        }
        write(exchange, answer);
    }

    private static void write(HttpExchange exchange, Answer answer) throws IOException {
        if (answer.status() > 0) {
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            boolean chunked = bytes.length % 2 == 0;
            exchange.sendResponseHeaders(answer.status(), chunked ? 0 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
