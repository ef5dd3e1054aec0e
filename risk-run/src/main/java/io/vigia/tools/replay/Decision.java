package io.vigia.tools.replay;

import com.google.gson.JsonObject;
import io.vigia.tools.http.HttpConnection;
import io.vigia.tools.http.Json;
import io.vigia.tools.http.Response;
import java.io.IOException;
import java.util.OptionalDouble;

/**
 * What the platform decided about a payment.
 *
 * @param type the outcome's type, or the intent's status when there was no charge to have an outcome
 * @param rule the rule that decided, or empty
 * @param score the risk score, if there was one
 */
record Decision(String type, String rule, OptionalDouble score) {

    /**
     * Reads the answer to a payment, asking again where the charge came as its id alone.
     *
     * @param response an answer of 200 or 402
     * @throws IOException when the charge could not be had
     */
    static Decision of(Response response, HttpConnection connection) throws IOException {
        JsonObject root = Json.of(response);
        JsonObject error = Json.object(root, "error");
        JsonObject intent = response.status() == 200 ? root : Json.object(error, "payment_intent");
        JsonObject charge = Json.object(intent, "latest_charge");
        if (charge.size() == 0) {
            String latest = Json.text(intent, "latest_charge");
            String id = latest.isEmpty() ? Json.text(error, "charge") : latest;
            charge = id.isEmpty() ? charge : Json.of(connection.get("/v1/charges/" + id));
        }
        JsonObject outcome = Json.object(charge, "outcome");
        return outcome.size() == 0
                ? new Decision(Json.text(intent, "status"), "", OptionalDouble.empty())
                : of(outcome);
    }

    private static Decision of(JsonObject outcome) {
        String score = Json.text(outcome, "risk_score");
        return new Decision(
                Json.text(outcome, "type"),
                Json.text(outcome, "rule") + Json.text(Json.object(outcome, "rule"), "id"),
                score.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(score)));
    }
}
