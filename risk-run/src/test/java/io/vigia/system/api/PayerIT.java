package io.vigia.system.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.vigia.system.BrowserExtension;
import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a payer sees who was sent to us. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class PayerIT {
    private static final String URL = "next_action.efecty_display_details.hosted_voucher_url";

    private final Api merchant;

    PayerIT(Platform platform) {
        merchant = Api.test(platform);
    }

    @Test
    void showsTheVoucherOnAPhone(Visitor payer) {
        Reply intent = Checkout.voucher().by(merchant).expect(200);
        String number = intent.text("next_action.efecty_display_details.number");
        Page page = payer.page();
        page.setViewportSize(360, 740);
        page.navigate(intent.text(URL));
        assertThat(page.locator("#number")).hasText(number.replaceAll("(.{4})(?=.)", "$1 "));
        assertThat(page.locator("#voucher")).containsText("COP");
        assertThat(page.locator("#voucher")).hasAttribute("data-state", "payable");
        assertEquals(
                true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "must not scroll sideways");
        assertEquals(true, page.evaluate("number.scrollWidth <= number.clientWidth"), "the number must be seen whole");
        payer.screenshot("voucher");

        page.locator("button[lang=es-CO]").click();
        assertThat(page.locator("#voucher h2")).hasText("Cómo pagar");

        merchant.post("/v1/payment_intents/" + intent.id() + "/cancel").expect(200);
        page.reload();
        assertThat(page.locator("#voucher")).hasAttribute("data-state", "canceled");
        assertThat(page.locator("#number")).hasCount(0);
    }

    @Test
    void tellsNothingWithoutTheWholeSecret(Visitor payer) {
        String url = Checkout.voucher().by(merchant).expect(200).text(URL);
        var answer = payer.page().navigate(url.substring(0, url.length() - 1) + "_");
        assertEquals(404, answer.status());
        assertThat(payer.page().locator("#voucher")).hasAttribute("data-state", "unknown");
    }

    @Test
    @Tag("S-05")
    void goesOnToTheNetworkOnceThePayerAuthenticated(Visitor payer) {
        Reply intent = Checkout.card("pm_card_authenticationRequired")
                .with("return_url", payer.platform().url() + "/health/live?order=1")
                .by(merchant)
                .expect(200);
        payer.page().navigate(intent.text("next_action.redirect_to_url.url"));
        payer.screenshot("authenticate");
        payer.page().locator("[id='issuer:complete']").click();
        payer.page().waitForURL(url -> url.contains("/health/live"));
        String back = payer.page().url();
        assertTrue(back.contains("?order=1&payment_intent=" + intent.id()), back);
        assertTrue(back.endsWith("redirect_status=succeeded"), back);

        Reply paid = merchant.get("/v1/payment_intents/" + intent.id(), "expand[]", "latest_charge");
        assertEquals("succeeded", paid.text("status"));
        assertEquals("authorized", paid.text("latest_charge.outcome.type"));
        Reply decision = merchant.get("/v1/radar/decisions/" + paid.text("latest_charge.decision"));
        assertEquals("authorized", decision.expect(200).text("outcome"));
        assertEquals(
                1,
                merchant.get("/v1/charges", "payment_intent", intent.id()).ids().size());
    }

    @Test
    @Tag("S-05")
    void asksForAnotherMethodWhenThePayerFailedToAuthenticate(Visitor payer) {
        try (Rules rule = Rules.of(merchant, "request_3d_secure", ":amount_in_cop: > 0")) {
            Reply intent = rule.look(Checkout.card("pm_card_visa")).by(merchant).expect(200);
            assertEquals("use_stripe_sdk", intent.text("next_action.type"));
            payer.page().navigate(intent.text("next_action.use_stripe_sdk.url"));
            payer.page().locator("[id='issuer:fail']").click();
            assertThat(payer.page().locator("#result")).isVisible();
            assertThat(payer.page().locator("#back")).hasCount(0);

            Reply failed = merchant.get("/v1/payment_intents/" + intent.id());
            assertEquals("requires_payment_method", failed.text("status"));
            assertEquals("payment_intent_authentication_failure", failed.text("last_payment_error.code"));
            assertNotNull(failed.text("last_payment_error.payment_method.id"));
            assertNull(failed.text("latest_charge"));
        }
    }

    @Test
    void closesTheVoucherThatNobodyPaidInTime(Visitor payer) throws InterruptedException {
        Reply intent = Checkout.voucher()
                .with("risk_context[occurred_at]", String.valueOf(Instant.now().getEpochSecond() - 3 * 86_400))
                .by(merchant)
                .expect(200);
        String path = "/v1/payment_intents/" + intent.id();
        for (int second = 0; second < 100 && status(path).equals("requires_action"); second++) {
            Thread.sleep(1_000);
        }
        Reply expired = merchant.get(path).expect(200);
        assertEquals("requires_payment_method", expired.text("status"));
        assertEquals("payment_intent_payment_attempt_expired", expired.text("last_payment_error.code"));
        assertNull(expired.text("next_action"));
        Reply charge = merchant.get("/v1/charges/" + expired.text("latest_charge"));
        assertEquals("failed", charge.text("status"));
        assertEquals("payment_intent_payment_attempt_expired", charge.text("failure_code"));
        payer.page().navigate(intent.text(URL));
        assertThat(payer.page().locator("#voucher")).hasAttribute("data-state", "expired");
    }

    private String status(String path) {
        return merchant.get(path).text("status");
    }
}
