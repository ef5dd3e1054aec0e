package io.vigia.system.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.vigia.system.BrowserExtension;
import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Networks that collect in other ways than Efecty: at another counter, at a bank, on a phone. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class NetworkMethodsIT {
    private final Api merchant;

    NetworkMethodsIT(Platform platform) {
        merchant = Api.test(platform);
    }

    @Test
    void sendsThePayerToTheBankAndBack(Visitor payer) {
        assertEquals("return_url", by("pse").by(merchant).expect(400).text("error.param"));
        Reply intent = by("pse")
                .with("return_url", payer.platform().url() + "/health/live?order=1")
                .by(merchant)
                .expect(200);
        assertEquals("redirect_to_url", intent.text("next_action.type"));
        Page page = payer.page();
        page.navigate(intent.text("next_action.redirect_to_url.url"));
        payer.screenshot("bank");
        page.locator("[id='payer:pay']").click();
        page.waitForURL(url -> url.contains("redirect_status=succeeded"));
        assertEquals("succeeded", status(intent));
        Reply charge = merchant.get("/v1/charges/" + intent.text("latest_charge"));
        assertEquals("pse", charge.text("payment_method_details.type"));
    }

    @Test
    void asksThePayerOnThePhone(Visitor payer) {
        assertEquals(
                "payment_method_data[billing_details][phone]",
                by("nequi").by(merchant).expect(400).text("error.param"));
        Reply intent = by("nequi")
                .with("payment_method_data[billing_details][phone]", "+573001234567")
                .by(merchant)
                .expect(200);
        assertEquals("nequi_await_approval", intent.text("next_action.type"));
        assertEquals("requires_action", status(intent));
        payer.page().navigate(intent.text("next_action.nequi_await_approval.hosted_instructions_url"));
        payer.page().locator("[id='payer:pay']").click();
        assertThat(payer.page().locator("#result")).isVisible();
        assertEquals("succeeded", status(intent));
    }

    @Test
    void givesANumberForAnotherNetworksCounter(Visitor payer) {
        Reply intent = by("baloto").by(merchant).expect(200);
        String number = intent.text("next_action.baloto_display_details.number");
        payer.page().setViewportSize(390, 800);
        payer.page().navigate(intent.text("next_action.baloto_display_details.hosted_voucher_url"));
        assertThat(payer.page().locator("#voucher")).containsText("Baloto");
        assertTrue((boolean) payer.page().evaluate("document.querySelector('.bars img').naturalWidth > 100"));
        payer.screenshot("voucher-baloto");
        merchant.post("/v1/test_helpers/vouchers/" + number + "/pay").expect(200);
        assertEquals("succeeded", status(intent));
        assertEquals(
                "currency",
                by("baloto").with("currency", "usd").by(merchant).expect(400).text("error.param"));
    }

    private static Checkout by(String method) {
        return Checkout.voucher()
                .with("payment_method_types[]", method)
                .with("payment_method_data[type]", method)
                .with("payment_method_data[billing_details][email]", Fresh.word("t") + "+fill_never@example.com");
    }

    private String status(Reply intent) {
        return merchant.get("/v1/payment_intents/" + intent.id()).text("status");
    }
}
