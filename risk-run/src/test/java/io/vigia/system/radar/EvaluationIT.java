package io.vigia.system.radar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.stripe.StripeClient;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.radar.PaymentEvaluation;
import com.stripe.net.ApiResource;
import com.stripe.net.RawRequestOptions;
import com.stripe.net.RequestOptions;
import com.stripe.param.radar.PaymentEvaluationCreateParams;
import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Decisions about payments that another processor carries, asked as Stripe's SDK asks. */
@ExtendWith(PlatformExtension.class)
class EvaluationIT {

    private final StripeClient stripe;

    EvaluationIT(Platform platform) {
        stripe = StripeClient.builder()
                .setApiKey(platform.key("sk_test"))
                .setApiBase(platform.url())
                .build();
    }

    @Test
    void decidesAndSaysWhy() throws StripeException {
        PaymentEvaluation evaluation = evaluate(email(), "pm_card_visa");
        assertTrue(evaluation.getId().startsWith("peval_"));
        assertEquals("radar.payment_evaluation", evaluation.getObject());
        assertEquals("continue", evaluation.getRecommendedAction());
        assertEquals("normal", evaluation.getSignals().getFraudulentPayment().getRiskLevel());
        JsonObject raw = raw(evaluation);
        assertEquals("authorized", raw.getAsJsonObject("outcome").get("type").getAsString());
        JsonObject decision = raw.getAsJsonObject("decision");
        assertTrue(decision.get("id").getAsString().startsWith("dec_"));
        assertTrue(decision.getAsJsonArray("contributions").size() > 0);
        assertEquals(evaluation.getId(), decision.get("object_id").getAsString());
    }

    @Test
    void whoPaysIsSeenByTheDecision() throws StripeException {
        String name = "Ana " + UUID.randomUUID();
        String asked = "payment_details[amount]=5000000&payment_details[currency]=cop"
                + "&payment_details[payment_method_details][payment_method]=pm_card_visa"
                + "&payment_details[money_movement_details][money_movement_type]=card"
                + "&payment_details[money_movement_details][card][customer_presence]=off_session"
                + "&payment_details[money_movement_details][card][payment_type]=recurring"
                + "&customer_details[phone]=%2B573004567890&customer_details[name]=" + name.replace(' ', '+');
        JsonObject evaluation = json("POST", "/v1/radar/payment_evaluations", asked);
        JsonObject facts = evaluation.getAsJsonObject("decision").getAsJsonObject("facts");
        assertEquals("+573004567890", facts.get("phone").getAsString());
        assertEquals("CO", facts.get("phone_country").getAsString());
        assertEquals(name, facts.get("cardholder_name").getAsString());
        assertTrue(facts.get("is_off_session").getAsBoolean());
        JsonObject again = json("GET", "/v1/radar/payment_evaluations/" + id(evaluation), "");
        JsonObject card = again.getAsJsonObject("payment_details")
                .getAsJsonObject("money_movement_details")
                .getAsJsonObject("card");
        assertEquals("off_session", card.get("customer_presence").getAsString());
        assertEquals("recurring", card.get("payment_type").getAsString());
        String there = asked.replace("=off_session", "=on_session")
                + "&payment_details[payment_method_details][billing_details][name]=Holder"
                + "&risk_context[phone]=%2B573001112233";
        facts = json("POST", "/v1/radar/payment_evaluations", there)
                .getAsJsonObject("decision")
                .getAsJsonObject("facts");
        assertFalse(facts.has("is_off_session"), "what is not so is not listed");
        assertEquals("Holder", facts.get("cardholder_name").getAsString());
        assertEquals("+573001112233", facts.get("phone").getAsString());
    }

    @Test
    void recommendsToBlockWhatIsHighest() throws StripeException {
        PaymentEvaluation evaluation = evaluate(email(), "pm_card_riskLevelHighest");
        assertEquals("block", evaluation.getRecommendedAction());
        assertEquals("highest", evaluation.getSignals().getFraudulentPayment().getRiskLevel());
        JsonObject outcome = raw(evaluation).getAsJsonObject("outcome");
        assertEquals("blocked", outcome.get("type").getAsString());
        assertEquals("not_sent_to_network", outcome.get("network_status").getAsString());
    }

    @Test
    void countsWhatWasReported() throws StripeException {
        String email = email();
        JsonObject first = raw(evaluate(email, "pm_card_visa"));
        report(first, "type=declined&declined[reason]=do_not_honor");
        JsonObject facts =
                raw(evaluate(email, "pm_card_visa")).getAsJsonObject("decision").getAsJsonObject("facts");
        assertEquals(1, facts.get("total_charges_per_email_hourly").getAsInt());
        assertEquals(1, facts.get("declined_charges_per_email_hourly").getAsInt());
    }

    @Test
    void listsWhatWasReportedWithItsTime() throws StripeException {
        JsonObject evaluation = raw(evaluate(email(), "pm_card_visa"));
        long at = evaluation.get("created_at").getAsLong();
        report(evaluation, "type=authorized");
        report(evaluation, "type=dispute_opened&dispute_opened[reason]=fraudulent&occurred_at=" + at);
        report(evaluation, "type=user_report&user_report[result]=safe");
        JsonObject now = json("GET", "/v1/radar/payment_evaluations/" + id(evaluation), "");
        assertEquals(3, now.getAsJsonArray("events").size());
        JsonObject dispute = now.getAsJsonArray("events").get(1).getAsJsonObject();
        assertEquals("disputed", dispute.get("type").getAsString());
        assertEquals(at, dispute.get("occurred_at").getAsLong());
        assertEquals(
                "fraudulent", dispute.getAsJsonObject("disputed").get("reason").getAsString());
    }

    @Test
    void refusesWhatCannotBe() throws StripeException {
        JsonObject evaluation = raw(evaluate(email(), "pm_card_visa"));
        refused(evaluation, "type=vanished", "type");
        refused(evaluation, "", "type");
        refused(evaluation, "type=user_report", "user_report[result]");
        refused(evaluation, "type=refunded&refunded[reason]=bored", "refunded[reason]");
        refused(evaluation, "type=refunded&refunded[amount]=0", "refunded[amount]");
        refused(evaluation, "type=captured&occurred_at=1", "occurred_at");
        refused(evaluation, "type=captured&colour=red", "colour");
        assertEquals(
                0,
                json("GET", "/v1/radar/payment_evaluations/" + id(evaluation), "")
                        .getAsJsonArray("events")
                        .size());
        assertParam("payment_details[amount]", "payment_details[currency]=cop");
        assertParam("payment_details[amount]", "payment_details[amount]=0&payment_details[currency]=cop");
        assertParam("payment_details[currency]", "payment_details[amount]=5&payment_details[currency]=xxq");
        assertParam(
                "payment_details[payment_method_details][payment_method]",
                "payment_details[amount]=5&payment_details[currency]=cop");
        assertParam(
                "customer_details[customer]",
                "payment_details[amount]=5&payment_details[currency]=cop&customer_details[customer]=cus_no"
                        + "&payment_details[payment_method_details][payment_method]=pm_card_visa");
    }

    @Test
    void answersTheSameKeyWithTheSameEvaluation() throws StripeException {
        RequestOptions once = RequestOptions.builder()
                .setIdempotencyKey(UUID.randomUUID().toString())
                .build();
        PaymentEvaluationCreateParams params = params(email(), "pm_card_visa");
        String first =
                stripe.v1().radar().paymentEvaluations().create(params, once).getId();
        assertEquals(
                first,
                stripe.v1().radar().paymentEvaluations().create(params, once).getId());
        assertFalse(first.equals(evaluate(email(), "pm_card_visa").getId()));
    }

    private PaymentEvaluation evaluate(String email, String method) throws StripeException {
        return stripe.v1().radar().paymentEvaluations().create(params(email, method));
    }

    private static PaymentEvaluationCreateParams params(String email, String method) {
        return PaymentEvaluationCreateParams.builder()
                .setCustomerDetails(PaymentEvaluationCreateParams.CustomerDetails.builder()
                        .setEmail(email)
                        .setName("Ana")
                        .build())
                .setPaymentDetails(PaymentEvaluationCreateParams.PaymentDetails.builder()
                        .setAmount(5_000_000L)
                        .setCurrency("cop")
                        .setPaymentMethodDetails(
                                PaymentEvaluationCreateParams.PaymentDetails.PaymentMethodDetails.builder()
                                        .setPaymentMethod(method)
                                        .build())
                        .build())
                .build();
    }

    private void report(JsonObject evaluation, String form) throws StripeException {
        json("POST", "/v1/radar/payment_evaluations/" + id(evaluation) + "/report", form);
    }

    private void refused(JsonObject evaluation, String form, String param) {
        InvalidRequestException refusal =
                assertThrows(InvalidRequestException.class, () -> report(evaluation, form), form);
        assertEquals(param, refusal.getParam(), form);
    }

    private void assertParam(String param, String form) {
        InvalidRequestException refusal = assertThrows(
                InvalidRequestException.class, () -> json("POST", "/v1/radar/payment_evaluations", form), form);
        assertEquals(param, refusal.getParam(), form);
    }

    private JsonObject json(String method, String path, String form) throws StripeException {
        String body = stripe.rawRequest(
                        ApiResource.RequestMethod.valueOf(method),
                        path,
                        method.equals("GET") ? null : form,
                        RawRequestOptions.builder().build())
                .body();
        return com.google.gson.JsonParser.parseString(body).getAsJsonObject();
    }

    private static JsonObject raw(PaymentEvaluation evaluation) {
        return evaluation.getRawJsonObject();
    }

    private static String id(JsonObject evaluation) {
        return evaluation.get("id").getAsString();
    }

    private static String email() {
        return "peval" + UUID.randomUUID() + "@example.com";
    }
}
