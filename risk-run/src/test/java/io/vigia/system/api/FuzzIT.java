package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.gson.JsonSyntaxException;
import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That nothing a caller sends is answered by a fault of ours. */
@ExtendWith(PlatformExtension.class)
class FuzzIT {
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 12);

    private static final List<String> NAMES = List.of(
            "amount",
            "currency",
            "customer",
            "payment_method",
            "payment_method_types[]",
            "confirm",
            "created",
            "created[gte]",
            "created[lt]",
            "limit",
            "starting_after",
            "ending_before",
            "expand[]",
            "metadata[a]",
            "metadata",
            "email",
            "name",
            "phone",
            "description",
            "receipt_email",
            "shipping[name]",
            "shipping[address][country]",
            "address[line1]",
            "payment_method_data[type]",
            "payment_method_data[card][number]",
            "payment_method_data[card][exp_month]",
            "payment_method_data[card][exp_year]",
            "payment_method_data[card][cvc]",
            "payment_method_data[billing_details][email]",
            "payment_method_data[billing_details][address][city]",
            "risk_context[ip]",
            "risk_context[device_id]",
            "risk_context[occurred_at]",
            "risk_context[document][number]",
            "risk_context[document][type]",
            "risk_context[order][items][0][quantity]",
            "risk_context[phone]",
            "risk_context[user_agent]",
            "risk_context[terminal]",
            "return_url",
            "statement_descriptor",
            "capture_method",
            "cancellation_reason",
            "payment_intent",
            "alias",
            "item_type",
            "value_list",
            "value",
            "expires_at",
            "predicate",
            "action",
            "rule",
            "enabled",
            "contains",
            "payment_method_options[efecty][expires_after_days]",
            "transfer_group",
            "off_session");

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "1",
            "100",
            "-1",
            "9223372036854775807",
            "-9223372036854775808",
            "99999999999999999999",
            "1e9",
            "NaN",
            "true",
            "null",
            "cop",
            "usd",
            "xxx",
            "COP",
            "card",
            "efecty",
            "pm_card_visa",
            "pm_card_chargeDeclined",
            "tok_visa",
            "4242424242424242",
            "12",
            "2040",
            "123",
            "ñandú",
            "日本語",
            "😀",
            "\u0000",
            "a\u0000b",
            "\uFFFF",
            "\u202E",
            "'; DROP TABLE charges; --",
            "<script>alert(1)</script>",
            "%00",
            "../../etc/passwd",
            "${jndi:ldap://x}",
            "10.0.0.1",
            "::1",
            "999.999.999.999",
            "a@b.co",
            "@",
            "CO",
            "US",
            "x".repeat(300),
            "x".repeat(6_000),
            "CC",
            "1020304050",
            "253402300799",
            "1700000000",
            "block",
            "manual",
            ":amount_in_cop: > 1",
            "Block if",
            ":::",
            "((((((((((",
            "data.customer",
            "latest_charge",
            "a.b.c.d.e.f",
            "isolation",
            "email_blocklist",
            "string",
            "ip_address",
            "10.0.0.0/8",
            "country",
            "{pi}",
            "{cus}",
            "{ch}",
            "{rsl}",
            "{ssr}",
            "Infinity",
            "https://shop.example/",
            "\r\nX: y",
            "automatic");

    private static final List<String> IDS =
            List.of("nobody", "%F0%9F%98%80", "%C3%B1", "a%20b", "x".repeat(500), "..%2f", "%27", "_secret_");

    private final Api merchant;

    FuzzIT(Platform platform) {
        merchant = Api.test(platform);
    }

    @Test
    void answersEverythingInJsonAndTakesNoHarm() {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        System.out.println("FuzzIT: -Dfuzz.seed=" + seed);
        Random random = new Random(seed);
        Belongings belongings = Belongings.of(merchant);
        List<String> faults = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Endpoints.Endpoint endpoint : Endpoints.ALL) {
                String path = "/v1" + path(endpoint.path(), belongings, random);
                String[] form = form(endpoint, belongings, random);
                Reply reply = call(endpoint.method(), path, form);
                String fault = fault(reply);
                if (fault != null) {
                    faults.add(endpoint.method() + " " + path + " " + Api.form(form) + " -> " + fault);
                }
            }
        }
        withoutClocks();
        if (!faults.isEmpty()) {
            fail("with seed " + seed + ":\n" + String.join("\n", faults));
        }
        assertTrue(merchant.get("/v1/customers").status() == 200);
    }

    /** Gives the environment back the real time, should a request have been good enough to stop it. */
    private void withoutClocks() {
        Reply clocks = merchant.get("/v1/test_helpers/test_clocks").expect(200);
        clocks.at("data")
                .getAsJsonArray()
                .forEach(clock -> merchant.delete("/v1/test_helpers/test_clocks/"
                        + clock.getAsJsonObject().get("id").getAsString()));
    }

    private Reply call(String method, String path, String[] form) {
        return switch (method) {
            case "GET" -> merchant.get(path, form);
            case "POST" -> merchant.post(path, form);
            default -> merchant.delete(path);
        };
    }

    private static String fault(Reply reply) {
        if (reply.status() >= 500 || reply.status() < 200) {
            return reply.status() + " " + reply.body();
        }
        try {
            reply.json();
            return reply.header("Request-Id") == null ? "no Request-Id" : null;
        } catch (JsonSyntaxException | IllegalStateException noJson) {
            return "no JSON: " + reply.status() + " " + reply.body();
        }
    }

    private static String path(String path, Belongings belongings, Random random) {
        boolean real = random.nextInt(3) > 0 && !path.endsWith("}");
        String filled = real ? belongings.fill(path) : path;
        return filled.replaceAll("\\{\\w+\\}", pick(IDS, random));
    }

    private static String[] form(Endpoints.Endpoint endpoint, Belongings belongings, Random random) {
        List<String> form = new ArrayList<>();
        if (random.nextInt(4) > 0) {
            for (String each : endpoint.form()) {
                form.add(belongings.fill(each));
            }
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            form.add(pick(NAMES, random));
            form.add(belongings.fill(pick(VALUES, random)));
        }
        return form.toArray(String[]::new);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
