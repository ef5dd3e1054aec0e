package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That what becomes of a payment is learnt, acted upon, and can be undone. Every payer here has a card of their own. */
@ExtendWith(PlatformExtension.class)
class FeedbackIT {
    private final Platform platform;
    private final Api merchant;

    FeedbackIT(Platform platform) {
        this.platform = platform;
        merchant = Api.test(platform);
    }

    @Test
    @Tag("S-31")
    @Tag("S-34")
    void blocksThePayerOfARefundThatWasFraud() throws SQLException {
        Payer payer = new Payer();
        Reply paid = payer.pays().expect(200);
        Reply refund = merchant.post("/v1/refunds", "payment_intent", paid.id(), "reason", "fraudulent")
                .expect(200);
        assertEquals("fraudulent", refund.text("reason"));
        assertEquals("fraudulent", charge(paid).text("fraud_details.user_report"));
        assertEquals(List.of("REFUND_FRAUDULENT"), labels(paid.id()));

        refused(payer.withAnother("email")
                .withAnother("device")
                .withAnother("document")
                .withAnother("phone")
                .pays());
        refused(payer.withAnother("card")
                .withAnother("device")
                .withAnother("document")
                .withAnother("phone")
                .pays());
        refused(payer.withAnother("card")
                .withAnother("email")
                .withAnother("document")
                .withAnother("phone")
                .pays());
        refused(payer.withAnother("card")
                .withAnother("email")
                .withAnother("device")
                .withAnother("phone")
                .pays());
        refused(payer.withAnother("card")
                .withAnother("email")
                .withAnother("device")
                .withAnother("document")
                .pays());

        merchant.post("/v1/charges/" + charge(paid).id(), "fraud_details[user_report]", "safe")
                .expect(200);
        assertEquals("safe", charge(paid).text("fraud_details.user_report"));
        assertEquals(List.of("USER_REPORT_SAFE"), labels(paid.id()));
        payer.pays().expect(200);
    }

    @Test
    void takesAReportWithoutARefund() throws SQLException {
        Payer payer = new Payer();
        Reply paid = payer.pays().expect(200);
        Reply reported = merchant.post("/v1/charges/" + charge(paid).id(), "fraud_details[user_report]", "fraudulent")
                .expect(200);
        assertEquals("fraudulent", reported.text("fraud_details.user_report"));
        assertEquals("false", reported.text("refunded"));
        refused(payer.pays());
        assertEquals(
                "fraud_details[user_report]",
                merchant.post("/v1/charges/" + charge(paid).id(), "fraud_details[user_report]", "maybe")
                        .expect(400)
                        .text("error.param"));
    }

    @Test
    void keepsABlockThatAnotherLabelStandsFor() {
        Payer payer = new Payer();
        Reply first = payer.pays().expect(200);
        Reply second = payer.pays().expect(200);
        String path = "/v1/charges/" + charge(first).id();
        merchant.post(path, "fraud_details[user_report]", "fraudulent").expect(200);
        merchant.post("/v1/charges/" + charge(second).id(), "fraud_details[user_report]", "fraudulent")
                .expect(200);
        merchant.post(path, "fraud_details[user_report]", "safe").expect(200);
        refused(payer.pays());
        merchant.post("/v1/charges/" + charge(second).id(), "fraud_details[user_report]", "safe")
                .expect(200);
        payer.pays().expect(200);
    }

    @Test
    void closesTheReviewAsFraud() {
        Reply paid = Checkout.card("pm_card_riskLevelElevated").by(merchant).expect(200);
        merchant.post("/v1/refunds", "payment_intent", paid.id(), "reason", "fraudulent")
                .expect(200);
        assertEquals(
                "refunded_as_fraud",
                merchant.get("/v1/reviews/" + paid.text("review")).text("closed_reason"));
        merchant.post("/v1/charges/" + charge(paid).id(), "fraud_details[user_report]", "safe")
                .expect(200); // so that the test card goes on working
    }

    @Test
    void learnsFromBanksWithoutBlockingAnybody() throws SQLException {
        Reply warned =
                Checkout.card("pm_card_createIssuerFraudRecord").by(merchant).expect(200);
        Reply disputed = Checkout.card("pm_card_createDispute").by(merchant).expect(200);
        Reply found =
                Waiting.until(() -> merchant.get("/v1/disputes", "payment_intent", disputed.id()), reply -> !reply.ids()
                        .isEmpty());
        Waiting.until(
                () -> merchant.get("/v1/radar/early_fraud_warnings", "payment_intent", warned.id()),
                reply -> !reply.ids().isEmpty());
        assertEquals(List.of("EARLY_FRAUD_WARNING"), labels(warned.id()));
        assertEquals(List.of("DISPUTE_FRAUDULENT"), labels(disputed.id()));
        assertNull(charge(disputed).text("fraud_details.user_report"));
        merchant.post("/v1/disputes/" + found.ids().get(0) + "/close").expect(200);
        assertEquals(List.of("DISPUTE_FRAUDULENT", "DISPUTE_LOST"), labels(disputed.id()));
        Reply next = Checkout.card("pm_card_createDispute").by(merchant).expect(200);
        Reply decision = merchant.get("/v1/radar/decisions/" + charge(next).text("decision"));
        double counted = Double.parseDouble(decision.expect(200).text("facts.dispute_count_on_card_number_all_time"));
        assertTrue(counted >= 1, decision.body());
    }

    private List<String> labels(String intent) throws SQLException {
        List<String> sources = new ArrayList<>();
        try (var database = platform.database();
                var statement = database.prepareStatement(
                        "select source from labels where payment_intent_id = ? and undone_at is null order by id")) {
            statement.setString(1, intent);
            var rows = statement.executeQuery();
            while (rows.next()) {
                sources.add(rows.getString(1));
            }
        }
        return sources;
    }

    private static void refused(Reply reply) {
        assertEquals("fraudulent", reply.expect(402).text("error.decline_code"), reply.body());
    }

    private Reply charge(Reply intent) {
        return merchant.get("/v1/charges/" + intent.text("latest_charge")).expect(200);
    }

    /** Somebody with a card, an e-mail, a device, a document and a telephone that nobody else has. */
    private final class Payer {
        private final String card;
        private final String email;
        private final String device;
        private final String document;
        private final String phone;

        Payer() {
            this(number(), Fresh.email(), Fresh.word("dev"), Fresh.document(), phoneNumber());
        }

        private Payer(String card, String email, String device, String document, String phone) {
            this.card = card;
            this.email = email;
            this.device = device;
            this.document = document;
            this.phone = phone;
        }

        Payer withAnother(String trait) {
            return new Payer(
                    trait.equals("card") ? number() : card,
                    trait.equals("email") ? Fresh.email() : email,
                    trait.equals("device") ? Fresh.word("dev") : device,
                    trait.equals("document") ? Fresh.document() : document,
                    trait.equals("phone") ? phoneNumber() : phone);
        }

        Reply pays() {
            return merchant.post(
                    "/v1/payment_intents",
                    "amount",
                    "5000000",
                    "currency",
                    "cop",
                    "confirm",
                    "true",
                    "receipt_email",
                    email,
                    "payment_method_data[type]",
                    "card",
                    "payment_method_data[card][number]",
                    card,
                    "payment_method_data[card][exp_month]",
                    "11",
                    "payment_method_data[card][exp_year]",
                    "2034",
                    "risk_context[device_id]",
                    device,
                    "risk_context[document][type]",
                    "CC",
                    "risk_context[document][number]",
                    document,
                    "risk_context[phone]",
                    phone);
        }

        private static String phoneNumber() {
            return "+573" + ThreadLocalRandom.current().nextLong(100_000_000L, 1_000_000_000L);
        }

        /** A card number with its check digit. */
        private static String number() {
            String base = "45" + ThreadLocalRandom.current().nextLong(1_000_000_000_000L, 10_000_000_000_000L);
            int sum = 0;
            for (int i = 0; i < base.length(); i++) {
                int digit = base.charAt(base.length() - 1 - i) - '0';
                int doubled = i % 2 == 0 ? digit * 2 : digit;
                sum += doubled > 9 ? doubled - 9 : doubled;
            }
            return base + (10 - sum % 10) % 10;
        }
    }
}
