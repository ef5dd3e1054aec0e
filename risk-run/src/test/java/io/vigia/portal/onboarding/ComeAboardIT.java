package io.vigia.portal.onboarding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.options.Cookie;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way of a company: from signing up to its first live payment, in each language. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class ComeAboardIT {

    @ParameterizedTest
    @Tag("E-26")
    @ValueSource(strings = {"en", "es-CO", "zh-CN"})
    void goesFromSigningUpToTheFirstLivePayment(String language, Visitor visitor) {
        speak(visitor, language);
        Applicant ana = Applicant.at(visitor).signUp();
        refusesKeys(ana);
        ana.answerAll();
        ana.attachAll();
        ana.submit();
        ana.page().waitForURL("**/onboarding/home?done=kyc_submitted");
        try (Staff first = Staff.as("compliance", visitor);
                Staff second = Staff.as("compliance_2", visitor)) {
            review(ana, first, second);
        }
        refusesKeys(ana);
        sign(ana);
        Merchant shop = new Merchant(visitor.platform(), ana.makeKey("Test"));
        visitor.open("/onboarding/home");
        ana.click("go-live");
        ana.page().waitForURL("**/home?problem=go_live_incomplete");
        runSandbox(ana, shop);
        visitor.open("/onboarding/home");
        assertThat(visitor.page().locator("#checklist li[data-done=false]")).hasCount(0);
        visitor.screenshot("onboarding-ready-" + language);
        keepsItsSigns(ana);
        ana.click("go-live");
        ana.page().waitForURL("**/home?done=kyc_live");
        ana.secureAccount();
        visitor.page().locator("button.mode[value=live]").first().click();
        visitor.page().waitForLoadState();
        Merchant live = new Merchant(visitor.platform(), ana.makeKey("Live"));
        assertTrue(live.key().startsWith("sk_live_"));
        JsonObject payment = live.post("/v1/payment_intents", "amount", "5000000", "currency", "cop");
        assertTrue(payment.get("livemode").getAsBoolean(), payment::toString);
    }

    /** Nobody gets a key before the approval and the signatures. */
    private static void refusesKeys(Applicant ana) {
        ana.at().open("/apikeys/list");
        ana.askForKey("Too early");
        assertThat(ana.page().locator(".message.bad").first()).isVisible();
        assertThat(ana.page().locator("table.rows tbody tr")).hasCount(0);
    }

    private static void review(Applicant ana, Staff first, Staff second) {
        first.open(ana.company());
        first.at().screenshot("onboarding-dossier");
        first.decide("ask", "Please send a certificate of this month.");
        assertThat(first.page().locator("#status")).hasAttribute("data-status", "need_info");
        ana.at().open("/onboarding/home");
        assertThat(ana.page().locator("#message")).containsText("certificate of this month");
        ana.attach("registration", "nuevo.pdf", Applicant.pdf());
        ana.submit();
        first.open(ana.company());
        first.decide("approve", "Register and documents agree.");
        assertThat(first.page().locator("#status")).hasAttribute("data-status", "in_review");
        first.decide("approve", "Once more.");
        assertTrue(first.page().url().contains("problem=reviewer_not_independent"), first.page()::url);
        second.open(ana.company());
        second.decide("approve", "Nothing on any list.");
        assertThat(second.page().locator("#status")).hasAttribute("data-status", "approved");
        assertThat(second.page().locator("#history li[data-action=approved]")).hasCount(1);
    }

    private static void sign(Applicant ana) {
        for (String kind : List.of("cooperation", "technical_access")) {
            ana.at().open("/onboarding/agreement?kind=" + kind);
            ana.fill("name", "Ana Ruiz Quiñónez");
            ana.click("sign");
            ana.page().waitForURL("**/home?done=kyc_signed");
        }
        assertThat(ana.page().locator("#signatures li")).hasCount(2);
    }

    private static void runSandbox(Applicant ana, Merchant shop) {
        shop.listens();
        shop.paysAtTheBank();
        ana.at().open("/onboarding/home");
        assertThat(ana.page().locator("#checklist li[data-item=voucher_created]"))
                .hasAttribute("data-done", "false");
        shop.makesVoucher("paid");
        shop.makesVoucher("expire_immediately");
        shop.pays("pm_card_chargeDeclined");
        shop.pays("pm_card_riskLevelHighest");
        for (int i = 0; i < 40; i++) {
            ana.at().open("/onboarding/home");
            if (ana.page().locator("#checklist li[data-done=false]").count() == 0) {
                return;
            }
            ana.page().waitForTimeout(500);
        }
    }

    /** What was done stays done when test data are deleted, also for who never looked at the checklist before. */
    private static void keepsItsSigns(Applicant ana) {
        Rows.change(
                ana.at().platform(),
                "delete from sandbox_signs where account_id = (select account_id from members where email = ?)",
                ana.email());
        ana.at().open("/sandbox/counter");
        ana.page().locator("[data-open=reset-data]").click();
        ana.fill("reset:typed", ana.company());
        ana.click("reset:go");
        ana.page().waitForLoadState();
        String left =
                "select count(*) from network_orders where account_id = (select account_id from members where email = ?)";
        for (int i = 0; i < 60 && Rows.count(ana.at().platform(), left, ana.email()) > 0; i++) {
            ana.page().waitForTimeout(250);
        }
        assertEquals(0, Rows.count(ana.at().platform(), left, ana.email()));
        ana.at().open("/onboarding/home");
        assertThat(ana.page().locator("#checklist li[data-done=false]")).hasCount(0);
    }

    private static void speak(Visitor visitor, String language) {
        visitor.page()
                .context()
                .addCookies(List.of(new Cookie("vigia_language", language)
                        .setUrl(visitor.platform().url())));
    }
}
