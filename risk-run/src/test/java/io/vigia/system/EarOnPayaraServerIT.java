package io.vigia.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.param.PaymentIntentCreateParams;
import io.vigia.launcher.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The EAR on a full server: the same platform in its other wrapping. */
class EarOnPayaraServerIT {
    private static final Path EAR = Path.of(System.getProperty("vigia.ear", "../risk-ear/target/risk.ear"));
    private static final Path SERVER = Path.of("target/payara-server/payara6").toAbsolutePath();
    private static final Path HOME = Path.of("target/ear-home").toAbsolutePath();

    private static TestDatabase database;
    private static PayaraServer server;

    @BeforeAll
    static void deploy() throws IOException {
        database = TestDatabase.start("ear-database");
        Files.createDirectories(HOME);
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("RISK_HOME", HOME.toString());
        environment.put("RISK_DEMO", "true");
        environment.put("RISK_MASTER_KEY", Base64.getEncoder().encodeToString(new byte[32]));
        server = new PayaraServer(SERVER, environment);
        server.start();
        server.deploy(EAR.toAbsolutePath().normalize());
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
        if (database != null) {
            database.close();
        }
    }

    @Test
    void isReady() throws IOException, InterruptedException {
        assertEquals(200, status("/health/ready"));
    }

    @Test
    void servesTheApiAtTheRoot() throws IOException, InterruptedException {
        assertEquals(401, status("/v1/customers"));
    }

    @Test
    void servesThePortal() throws IOException, InterruptedException {
        assertEquals(200, status("/portal/accounts/login"));
    }

    @Test
    void decidesAPayment() throws IOException, StripeException {
        String key = JsonParser.parseString(Files.readString(HOME.resolve("demo.json")))
                .getAsJsonObject()
                .get("sk_test")
                .getAsString();
        StripeClient stripe =
                StripeClient.builder().setApiKey(key).setApiBase(server.url()).build();
        PaymentIntent paid = stripe.v1()
                .paymentIntents()
                .create(PaymentIntentCreateParams.builder()
                        .setAmount(5_000_000L)
                        .setCurrency("cop")
                        .setPaymentMethod("pm_card_visa")
                        .setConfirm(true)
                        .addExpand("latest_charge")
                        .build());
        assertEquals("succeeded", paid.getStatus());
        assertEquals("normal", paid.getLatestChargeObject().getOutcome().getRiskLevel());
    }

    private static int status(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.url() + path)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
