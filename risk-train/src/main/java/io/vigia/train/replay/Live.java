package io.vigia.train.replay;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.vigia.tools.UsageException;
import io.vigia.tools.http.Form;
import io.vigia.tools.http.HttpConnection;
import io.vigia.tools.http.Json;
import io.vigia.tools.http.Response;
import io.vigia.tools.http.Target;
import io.vigia.tools.traffic.Column;
import io.vigia.tools.traffic.PaymentForm;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The platform behind its API: payments, labels, rules, and the time of its test environment. */
final class Live implements AutoCloseable {

    private static final int TRIES = 4;

    private final List<HttpConnection> connections = new ArrayList<>();
    private final ExecutorService lanes;
    private final String run;
    private String clock = "";

    /** @param run what idempotency keys begin with */
    Live(Target target, int lanes, String run) {
        for (int i = 0; i < lanes; i++) {
            connections.add(new HttpConnection(target));
        }
        this.lanes = Executors.newFixedThreadPool(lanes);
        this.run = run;
    }

    /** Moves the environment's time; the first time it gets a clock of its own. */
    void time(Instant now) throws IOException {
        String form = new Form().add("frozen_time", now.getEpochSecond()).toString();
        String path = "/v1/test_helpers/test_clocks" + (clock.isEmpty() ? "" : "/" + clock + "/advance");
        clock = Json.text(ask(connections.get(0), path, form, ""), "id");
    }

    /** Gives the time back to the world. */
    void forgetTime() throws IOException {
        if (!clock.isEmpty()) {
            ask(connections.get(0), "DELETE", "/v1/test_helpers/test_clocks/" + clock);
        }
    }

    /** Sends payments over all connections; a payer's keep their order. */
    void pay(List<Told> payments) throws IOException, InterruptedException {
        each(payments, (connection, told) -> {
            String form =
                    PaymentForm.of(told.row()).add("expand[]", "latest_charge").toString();
            JsonObject intent = ask(
                    connection,
                    "/v1/payment_intents",
                    form,
                    run + "-" + told.row().get(Column.PAYMENT));
            JsonObject charge = Json.object(intent, "latest_charge");
            String score = Json.text(Json.object(charge, "outcome"), "risk_score");
            if (score.isEmpty() || !Json.text(intent, "status").equals("succeeded")) {
                throw new IOException("a payment was not scored or did not go through: " + intent);
            }
            told.live(Json.text(intent, "id"), Json.text(charge, "id"), Integer.parseInt(score));
        });
    }

    /** Reports payments as frauds. */
    void label(List<Told> frauds) throws IOException, InterruptedException {
        String form = new Form().add("fraud_details[user_report]", "fraudulent").toString();
        each(frauds, (connection, told) -> ask(connection, "/v1/charges/" + told.charge(), form, ""));
    }

    private interface Work {
        void on(HttpConnection connection, Told told) throws IOException;
    }

    private void each(List<Told> all, Work work) throws IOException, InterruptedException {
        List<Future<Void>> running = new ArrayList<>();
        for (int i = 0; i < connections.size(); i++) {
            int lane = i;
            running.add(lanes.submit(() -> {
                for (Told told : all) {
                    if (Math.floorMod(told.row().get(Column.CUSTOMER).hashCode(), connections.size()) == lane) {
                        work.on(connections.get(lane), told);
                    }
                }
                return null;
            }));
        }
        for (Future<Void> one : running) {
            try {
                one.get();
            } catch (ExecutionException failure) {
                throw new IOException(failure.getCause().getMessage(), failure.getCause());
            }
        }
    }

    /** The rules that decide; switched off, so that every payment goes through and is known for what it was. */
    List<String> switchRulesOff() throws IOException {
        List<String> off = new ArrayList<>();
        JsonObject page = ask(connections.get(0), "GET", "/v1/radar/rules?enabled=true&limit=100");
        for (JsonElement rule : page.getAsJsonArray("data")) {
            String id = Json.text(rule.getAsJsonObject(), "id");
            ask(connections.get(0), "/v1/radar/rules/" + id + "/disable", "", "");
            off.add(id);
        }
        return off;
    }

    void switchRulesOn(List<String> rules) throws IOException {
        for (String id : rules) {
            ask(connections.get(0), "/v1/radar/rules/" + id + "/enable", "", "");
        }
    }

    private static JsonObject ask(HttpConnection connection, String method, String path) throws IOException {
        return answer(path, method.equals("GET") ? connection.get(path) : connection.delete(path));
    }

    private static JsonObject ask(HttpConnection connection, String path, String form, String key) throws IOException {
        IOException broken = null;
        for (int i = 0; i < (key.isEmpty() ? 1 : TRIES); i++) {
            try {
                return answer(path, connection.post(path, form, key));
            } catch (IOException again) {
                broken = again;
            }
        }
        throw broken;
    }

    private static JsonObject answer(String path, Response response) throws IOException {
        if (response.status() == 401 || response.status() == 403) {
            throw new UsageException(path + ": " + response.text());
        }
        if (response.status() != 200) {
            throw new IOException(path + " answers " + response.status() + ": " + response.text());
        }
        return Json.of(response);
    }

    @Override
    public void close() throws IOException {
        lanes.shutdownNow();
        for (HttpConnection connection : connections) {
            connection.close();
        }
    }
}
