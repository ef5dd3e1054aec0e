package io.vigia.system.radar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which restricted keys may ask for a decision about a payment that another processor carries. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class EvaluationKeyIT {

    private static final String ASKED = "payment_details[amount]=5000000&payment_details[currency]=cop"
            + "&payment_details[payment_method_details][payment_method]=pm_card_visa";

    private final Visitor developer;

    EvaluationKeyIT(Visitor developer) {
        this.developer = developer.login("developer");
    }

    @Test
    void whoOnlyReadsDecisionsCannotMakeOne() throws IOException, InterruptedException {
        HttpResponse<String> refused = ask(key("DECISIONS", "READ"));
        assertEquals(403, refused.statusCode(), refused.body());
        assertTrue(refused.body().contains("rak_payments_write"), refused.body());
        assertEquals(403, ask(key("PAYMENTS", "READ")).statusCode());
    }

    @Test
    void whoWritesPaymentsCanAndSeesTheDecisionsIdAlone() throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(key("PAYMENTS", "WRITE"));
        assertEquals(200, answer.statusCode(), answer.body());
        JsonObject evaluation = JsonParser.parseString(answer.body()).getAsJsonObject();
        assertTrue(evaluation.get("decision").getAsString().startsWith("dec_"));
        assertEquals("continue", evaluation.get("recommended_action").getAsString());
    }

    private HttpResponse<String> ask(String key) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(developer.platform().url() + "/v1/radar/payment_evaluations"))
                                .header("Authorization", "Bearer " + key)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        ASKED.replace("[", "%5B").replace("]", "%5D")))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    /** A new key that may only this. */
    private String key(String resource, String access) {
        developer.open("/apikeys/list");
        Page page = developer.page();
        page.locator("[data-open='new-key']").click();
        page.locator("[id='create:name']").fill("Key " + Long.toString(System.nanoTime(), 36));
        page.locator("[id='create:kind']").selectOption("RESTRICTED");
        page.locator("[data-resource='" + resource + "']").selectOption(access);
        page.locator("[id='create:make']").click();
        Locator shown = page.locator(".message.good .id span").first();
        shown.waitFor();
        return shown.innerText().strip();
    }
}
