package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lives of disputes and early fraud warnings, as test cards and words in the evidence call for them. */
@ExtendWith(PlatformExtension.class)
class DisputeIT {
    private final Platform platform;
    private final Api merchant;

    DisputeIT(Platform platform) {
        this.platform = platform;
        merchant = Api.test(platform);
    }

    @ParameterizedTest
    @CsvSource({
        "createDispute, fraudulent, needs_response, false",
        "createDisputeProductNotReceived, product_not_received, needs_response, false",
        "createDisputeInquiry, fraudulent, warning_needs_response, true"
    })
    void opensWhatTheCardCallsFor(String card, String reason, String status, String refundable) throws Exception {
        Reply dispute = disputed(card);
        assertEquals("dispute", dispute.text("object"));
        assertEquals(reason, dispute.text("reason"));
        assertEquals(status, dispute.text("status"));
        assertEquals(refundable, dispute.text("is_charge_refundable"));
        assertEquals("5000000", dispute.text("amount"));
        assertEquals("false", dispute.text("evidence_details.has_evidence"));
        assertEquals("0", dispute.text("evidence_details.submission_count"));
        Reply charge = merchant.get("/v1/charges/" + dispute.text("charge"));
        assertEquals("true", charge.text("disputed"));
        var money = dispute.at("balance_transactions").getAsJsonArray();
        assertEquals(refundable.equals("true") ? 0 : 1, money.size());
        if (!money.isEmpty()) {
            assertEquals("-5000000", dispute.text("balance_transactions.0.amount"));
            assertEquals("5000000", dispute.text("balance_transactions.0.fee"));
            assertEquals("-10000000", dispute.text("balance_transactions.0.net"));
            assertEquals("adjustment", dispute.text("balance_transactions.0.type"));
            assertEquals(
                    "charge_disputed",
                    merchant.post("/v1/refunds", "charge", charge.id())
                            .expect(400)
                            .text("error.code"));
        }
        new Books(platform).audit();
    }

    @Test
    void isWonByWinningEvidence() throws Exception {
        Reply dispute = disputed("createDispute");
        String file = Upload.pdf("proof.pdf").by(merchant).expect(200).id();
        Reply staged = merchant.post(
                        "/v1/disputes/" + dispute.id(),
                        "evidence[uncategorized_text]",
                        "winning_evidence",
                        "evidence[receipt]",
                        file,
                        "submit",
                        "false",
                        "metadata[case]",
                        "8")
                .expect(200);
        assertEquals("needs_response", staged.text("status"));
        assertEquals("true", staged.text("evidence_details.has_evidence"));
        assertEquals(file, staged.text("evidence.receipt"));
        assertEquals("8", staged.text("metadata.case"));
        Reply handedIn =
                merchant.post("/v1/disputes/" + dispute.id(), "submit", "true").expect(200);
        assertEquals("under_review", handedIn.text("status"));
        assertEquals("1", handedIn.text("evidence_details.submission_count"));
        Reply won = becomes(dispute.id(), "won");
        assertEquals(2, won.at("balance_transactions").getAsJsonArray().size());
        assertEquals("10000000", won.text("balance_transactions.1.net"));
        assertEquals(
                "dispute_unexpected_state",
                merchant.post("/v1/disputes/" + dispute.id(), "evidence[customer_name]", "Ana")
                        .expect(400)
                        .text("error.code"));
        new Books(platform).audit();
    }

    @Test
    void isLostByLosingEvidence() {
        Reply dispute = disputed("createDisputeProductNotReceived");
        merchant.post("/v1/disputes/" + dispute.id(), "evidence[uncategorized_text]", "losing_evidence")
                .expect(200);
        Reply lost = becomes(dispute.id(), "lost");
        assertEquals(1, lost.at("balance_transactions").getAsJsonArray().size());
    }

    @Test
    void isLostWhenItIsClosed() {
        Reply dispute = disputed("createDispute");
        assertEquals(
                "lost",
                merchant.post("/v1/disputes/" + dispute.id() + "/close")
                        .expect(200)
                        .text("status"));
        assertEquals(
                "dispute_unexpected_state",
                merchant.post("/v1/disputes/" + dispute.id() + "/close")
                        .expect(400)
                        .text("error.code"));
    }

    @Test
    void growsOutOfAnInquiry() {
        Reply inquiry = disputed("createDisputeInquiry");
        Reply asked = merchant.post(
                        "/v1/disputes/" + inquiry.id(), "evidence[uncategorized_text]", "escalate_inquiry_evidence")
                .expect(200);
        assertEquals("warning_under_review", asked.text("status"));
        Reply grown = becomes(inquiry.id(), "needs_response");
        assertEquals("false", grown.text("is_charge_refundable"));
        assertEquals(1, grown.at("balance_transactions").getAsJsonArray().size());
    }

    @Test
    void anInquiryEndsWhenTheMoneyIsGivenBack() {
        Reply inquiry = disputed("createDisputeInquiry");
        merchant.post("/v1/refunds", "charge", inquiry.text("charge")).expect(200);
        assertEquals(
                "warning_closed", merchant.get("/v1/disputes/" + inquiry.id()).text("status"));
    }

    @Test
    void refusesNonsense() {
        Reply dispute = disputed("createDispute");
        String path = "/v1/disputes/" + dispute.id();
        assertEquals(
                "evidence[excuse]",
                merchant.post(path, "evidence[excuse]", "x").expect(400).text("error.param"));
        assertEquals(
                "evidence[receipt]",
                merchant.post(path, "evidence[receipt]", "file_none")
                        .expect(404)
                        .text("error.param"));
        assertEquals(
                "evidence[uncategorized_text]",
                merchant.post(path, "evidence[uncategorized_text]", "x".repeat(20_001))
                        .expect(400)
                        .text("error.param"));
        assertEquals("needs_response", merchant.get(path).text("status"));
    }

    @Test
    void warnsOfFraudUntilNothingCanBeDone() {
        Reply paid =
                Checkout.card("pm_card_createIssuerFraudRecord").by(merchant).expect(200);
        Reply found = Waiting.until(
                () -> merchant.get("/v1/radar/early_fraud_warnings", "payment_intent", paid.id()),
                reply -> !reply.ids().isEmpty());
        assertEquals("true", found.text("data.0.actionable"));
        assertEquals("unauthorized_use_of_card", found.text("data.0.fraud_type"));
        assertEquals(paid.text("latest_charge"), found.text("data.0.charge"));
        merchant.post("/v1/refunds", "payment_intent", paid.id()).expect(200);
        Reply rested =
                merchant.get("/v1/radar/early_fraud_warnings/" + found.ids().get(0), "expand[]", "charge");
        assertEquals("false", rested.text("actionable"));
        assertEquals("charge", rested.text("charge.object"));
        assertTrue(merchant.get("/v1/radar/early_fraud_warnings", "charge", "ch_none")
                .ids()
                .isEmpty());
    }

    private Reply disputed(String card) {
        Reply paid = Checkout.card("pm_card_" + card).by(merchant).expect(200);
        Reply found =
                Waiting.until(() -> merchant.get("/v1/disputes", "payment_intent", paid.id()), reply -> !reply.ids()
                        .isEmpty());
        return merchant.get("/v1/disputes/" + found.ids().get(0)).expect(200);
    }

    private Reply becomes(String id, String status) {
        return Waiting.until(() -> merchant.get("/v1/disputes/" + id), reply -> status.equals(reply.text("status")));
    }
}
