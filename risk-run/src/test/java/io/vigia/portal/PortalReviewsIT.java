package io.vigia.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Working through the review queue, and answering a dispute. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class PortalReviewsIT {

    @Test
    void approvesByKeyboard(Visitor analyst) {
        JsonObject payment = new Shop(analyst.platform()).pay(Map.of("payment_method", "pm_card_riskLevelElevated"));
        Page page = analyst.login("analyst").page();
        analyst.open("/reviews/list");
        page.locator("tbody tr a[href*='" + payment.get("id").getAsString() + "']")
                .first()
                .click();
        assertThat(page.locator("main")).containsText("manual_review_if_elevated_risk");
        page.locator("#review-note").fill("Called the payer: it was them.");
        page.locator("button[value=note]").click();
        assertThat(page.locator("main")).containsText("Called the payer");
        page.locator("h1").click();
        page.keyboard().press("a");
        assertThat(page.locator("#approve")).isVisible();
        page.keyboard().press("Enter");
        page.waitForURL("**/portal/reviews/list**");
        assertThat(page.locator(".message.good")).hasText("The review is closed: approved.");
        assertThat(page.locator("tbody tr a[href*='" + payment.get("id").getAsString() + "']"))
                .hasCount(0);
        analyst.open("/reviews/list?show=closed");
        assertThat(page.locator("tbody tr").first()).containsText("Approved");
    }

    @Test
    void refundsInPartAndReportsFraudAndTakesItBack(Visitor analyst) {
        JsonObject payment = new Shop(analyst.platform())
                .pay(Map.of("payment_method", "pm_card_discover", "receipt_email", "portal-fraud@correo.example"));
        Page page = analyst.login("analyst").page();
        analyst.open("/payments/detail?id=" + payment.get("id").getAsString());
        page.locator(".page-head button[data-open=refund]").click();
        page.locator("#refund-amount").fill("200.50");
        page.locator("#refund button[value=refund]").click();
        assertThat(page.locator(".message.good")).containsText("on its way back");
        assertThat(page.locator("main")).containsText("COP 200.50");

        page.locator("button[data-open=report-fraud]").click();
        page.locator("#report-fraud button[value=report_fraud]").click();
        assertThat(page.locator("main")).containsText("reported as fraud");
        assertEquals(
                "fraudulent",
                new Shop(analyst.platform())
                        .pay(Map.of("payment_method", "pm_card_discover"))
                        .getAsJsonObject("last_payment_error")
                        .get("decline_code")
                        .getAsString());
        page.locator("button[value=undo_label]").click();
        assertThat(page.locator(".message.good")).containsText("undone");
        assertEquals(
                "succeeded",
                new Shop(analyst.platform())
                        .pay(Map.of("payment_method", "pm_card_discover"))
                        .get("status")
                        .getAsString());
    }

    @Test
    void answersADispute(Visitor analyst) {
        JsonObject payment = new Shop(analyst.platform()).pay(Map.of("payment_method", "pm_card_createDispute"));
        Page page = analyst.login("analyst").page();
        String path = "/payments/detail?id=" + payment.get("id").getAsString();
        analyst.open(path);
        for (int i = 0; i < 40 && page.locator("a[href*='disputes/detail']").count() == 0; i++) {
            page.waitForTimeout(250);
            analyst.open(path);
        }
        page.locator("a[href*='disputes/detail']").click();
        page.locator("#text_customer_name").fill("Ana Rojas");
        page.locator("#file_receipt")
                .setInputFiles(new FilePayload(
                        "receipt.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
        page.locator("button[value=stage]").click();
        assertThat(page.locator(".message.good")).hasText("The evidence is saved.");
        assertThat(page.locator("#text_customer_name")).hasValue("Ana Rojas");
        assertThat(page.locator("main")).containsText("Kept: receipt.pdf");
        page.locator("#text_uncategorized_text").fill("losing_evidence");
        page.locator("button[data-open=hand-in]").click();
        page.locator("#hand-in button[value=submit]").click();
        assertThat(page.locator(".message.good")).hasText("The evidence is with the bank.");
        String dispute = page.url();
        for (int i = 0; i < 40 && !page.locator(".strip").innerText().contains("Lost"); i++) {
            page.waitForTimeout(250);
            page.navigate(dispute);
        }
        assertThat(page.locator(".strip")).containsText("Lost");
        analyst.open("/payments/disputes/list?show=over");
        assertThat(page.locator("tbody tr").first()).containsText("Lost");
    }

    @Test
    void refusesAPostThatDidNotComeFromThePage(Visitor analyst) {
        analyst.login("analyst");
        assertEquals(
                403,
                analyst.page()
                        .request()
                        .post(analyst.platform().url() + "/portal/payments/act?do=approve&review=prv_x")
                        .status());
    }
}
