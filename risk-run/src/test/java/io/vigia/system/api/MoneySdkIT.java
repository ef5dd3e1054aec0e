package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.stripe.StripeClient;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Balance;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Charge;
import com.stripe.model.Dispute;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Payout;
import com.stripe.model.Refund;
import com.stripe.model.Review;
import com.stripe.model.radar.EarlyFraudWarning;
import com.stripe.param.BalanceTransactionListParams;
import com.stripe.param.ChargeRetrieveParams;
import com.stripe.param.DisputeListParams;
import com.stripe.param.DisputeUpdateParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PayoutCreateParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.radar.EarlyFraudWarningListParams;
import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Money after the payment, as a merchant's system sees it through the unmodified SDK. */
@ExtendWith(PlatformExtension.class)
class MoneySdkIT {
    private final StripeClient stripe;

    MoneySdkIT(Platform platform) {
        stripe = StripeClient.builder()
                .setApiKey(platform.key("sk_test"))
                .setApiBase(platform.url())
                .build();
    }

    @Test
    void refundsAndPagesThroughRefunds() throws StripeException {
        PaymentIntent paid = pay("pm_card_visa");
        for (long part : new long[] {100, 200, 300}) {
            Refund refund = stripe.v1()
                    .refunds()
                    .create(RefundCreateParams.builder()
                            .setPaymentIntent(paid.getId())
                            .setAmount(part)
                            .setReason(RefundCreateParams.Reason.DUPLICATE)
                            .build());
            assertEquals("succeeded", refund.getStatus());
        }
        int count = 0;
        for (Refund each : stripe.v1()
                .refunds()
                .list(RefundListParams.builder()
                        .setPaymentIntent(paid.getId())
                        .setLimit(1L)
                        .build())
                .autoPagingIterable()) {
            assertEquals(paid.getId(), each.getPaymentIntent());
            count++;
        }
        assertEquals(3, count);
        Charge charge = stripe.v1()
                .charges()
                .retrieve(
                        paid.getLatestCharge(),
                        ChargeRetrieveParams.builder()
                                .addExpand("refunds")
                                .addExpand("balance_transaction")
                                .build());
        assertEquals(600, charge.getAmountRefunded());
        assertEquals(3, charge.getRefunds().getData().size());
        assertEquals(1_912, charge.getBalanceTransactionObject().getNet());
        InvalidRequestException over = assertThrows(InvalidRequestException.class, () -> stripe.v1()
                .refunds()
                .create(RefundCreateParams.builder()
                        .setCharge(charge.getId())
                        .setAmount(5_000L)
                        .build()));
        assertEquals("amount", over.getParam());
    }

    @Test
    void approvesAReview() throws StripeException {
        PaymentIntent paid = pay("pm_card_riskLevelElevated");
        Review review = stripe.v1().reviews().retrieve(paid.getReview());
        assertTrue(review.getOpen());
        Review approved = stripe.v1().reviews().approve(review.getId());
        assertFalse(approved.getOpen());
        assertEquals("approved", approved.getClosedReason());
    }

    @Test
    void winsADispute() throws Exception {
        PaymentIntent paid = pay("pm_card_createDispute");
        Dispute dispute = null;
        for (int i = 0; i < 80 && dispute == null; i++) {
            Thread.sleep(250);
            dispute =
                    stripe
                            .v1()
                            .disputes()
                            .list(DisputeListParams.builder()
                                    .setPaymentIntent(paid.getId())
                                    .build())
                            .getData()
                            .stream()
                            .findFirst()
                            .orElse(null);
        }
        assertEquals("needs_response", dispute.getStatus());
        assertEquals(-3_500, dispute.getBalanceTransactions().get(0).getNet());
        stripe.v1()
                .disputes()
                .update(
                        dispute.getId(),
                        DisputeUpdateParams.builder()
                                .setEvidence(DisputeUpdateParams.Evidence.builder()
                                        .setUncategorizedText("winning_evidence")
                                        .build())
                                .build());
        for (int i = 0; i < 80 && !dispute.getStatus().equals("won"); i++) {
            Thread.sleep(250);
            dispute = stripe.v1().disputes().retrieve(dispute.getId());
        }
        assertEquals("won", dispute.getStatus());
        assertEquals(1, dispute.getEvidenceDetails().getSubmissionCount());
    }

    @Test
    void hearsOfFraud() throws Exception {
        PaymentIntent paid = pay("pm_card_createIssuerFraudRecord");
        EarlyFraudWarning warning = null;
        for (int i = 0; i < 80 && warning == null; i++) {
            Thread.sleep(250);
            warning = stripe
                    .v1()
                    .radar()
                    .earlyFraudWarnings()
                    .list(EarlyFraudWarningListParams.builder()
                            .setPaymentIntent(paid.getId())
                            .build())
                    .getData()
                    .stream()
                    .findFirst()
                    .orElse(null);
        }
        assertTrue(warning.getActionable());
        assertEquals(paid.getLatestCharge(), warning.getCharge());
    }

    @Test
    void paysOut() throws StripeException {
        pay("pm_card_bypassPending");
        Balance balance = stripe.v1().balance().retrieve();
        assertTrue(balance.getAvailable().stream()
                .anyMatch(each -> each.getCurrency().equals("usd") && each.getAmount() >= 500));
        Payout payout = stripe.v1()
                .payouts()
                .create(PayoutCreateParams.builder()
                        .setAmount(500L)
                        .setCurrency("usd")
                        .build());
        assertEquals("pending", payout.getStatus());
        BalanceTransaction moved = stripe.v1()
                .balanceTransactions()
                .list(BalanceTransactionListParams.builder()
                        .setSource(payout.getId())
                        .build())
                .getData()
                .get(0);
        assertEquals(-500, moved.getNet());
        assertEquals("canceled", stripe.v1().payouts().cancel(payout.getId()).getStatus());
    }

    private PaymentIntent pay(String method) throws StripeException {
        return stripe.v1()
                .paymentIntents()
                .create(PaymentIntentCreateParams.builder()
                        .setAmount(2_000L)
                        .setCurrency("usd")
                        .setPaymentMethod(method)
                        .addPaymentMethodType("card")
                        .setConfirm(true)
                        .build());
    }
}
