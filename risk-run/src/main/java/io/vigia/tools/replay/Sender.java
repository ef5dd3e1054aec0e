package io.vigia.tools.replay;

import com.google.gson.JsonObject;
import io.vigia.tools.http.HttpConnection;
import io.vigia.tools.http.Json;
import io.vigia.tools.http.Response;
import io.vigia.tools.http.Target;
import java.io.Closeable;
import java.io.IOException;

/** Sends payments over one connection, patiently: what broke or was refused for now is sent again with the same key. */
final class Sender implements Closeable {

    private static final int TRIES = 12;
    private static final long FIRST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final HttpConnection connection;

    Sender(Target target) {
        this.connection = new HttpConnection(target);
    }

    /** Tells that a payment was not decided; the message is the kind of error, to be counted. */
    static final class NotDecided extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean hopeless;

        NotDecided(String kind, boolean hopeless) {
            super(kind);
            this.hopeless = hopeless;
        }

        /** Tells whether no other payment would fare better, as with a wrong key. */
        boolean hopeless() {
            return hopeless;
        }
    }

    /**
     * Sends a payment until it is decided.
     *
     * @param form the encoded payment
     * @param idempotencyKey its key
     * @throws NotDecided when the server refuses it, or has not answered for half a minute
     */
    Decision send(String form, String idempotencyKey) throws NotDecided, InterruptedException {
        String kind = "";
        for (int attempt = 0; attempt < TRIES; attempt++) {
            if (attempt > 0) {
                Thread.sleep(Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << attempt));
            }
            try {
                Response response = connection.post("/v1/payment_intents", form, idempotencyKey);
                int status = response.status();
                if (status == 200 || status == 402) {
                    return Decision.of(response, connection);
                }
                kind = status + " " + code(response);
                if (status != 409 && status != 429 && status < 500) {
                    throw new NotDecided(kind, status == 401 || status == 403);
                }
            } catch (IOException e) {
                kind = "connection " + e.getClass().getSimpleName();
            }
        }
        throw new NotDecided(kind, kind.startsWith("connection ConnectException"));
    }

    /** Returns the error's code, or its type, and the parameter that it names. */
    private static String code(Response response) {
        JsonObject error = Json.object(Json.of(response), "error");
        String code = Json.text(error, "code");
        return ((code.isEmpty() ? Json.text(error, "type") : code) + " " + Json.text(error, "param")).strip();
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
