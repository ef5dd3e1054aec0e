package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That no key reaches what belongs to another account or to the other mode. */
@ExtendWith(PlatformExtension.class)
@Tag("E-46")
class IsolationIT {
    private static final Path RESOURCES = Path.of("../risk-web/src/main/java/io/vigia/api");
    private static final Pattern CLASS_PATH = Pattern.compile("^@Path\\(\"([^\"]*)\"\\)", Pattern.MULTILINE);
    private static final Pattern METHOD = Pattern.compile(
            "^    @(GET|POST|DELETE|PUT|PATCH)\\n(?:    @Path\\(\"([^\"]*)\"\\)\\n)?", Pattern.MULTILINE);

    private final Platform platform;
    private final Api owner;

    IsolationIT(Platform platform) {
        this.platform = platform;
        owner = Api.test(platform);
    }

    @Test
    void knowsEveryEndpoint() throws IOException {
        Set<String> known =
                Endpoints.ALL.stream().map(Endpoints.Endpoint::template).collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = new TreeSet<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file : files.filter(each -> each.toString().endsWith("Resource.java"))
                    .toList()) {
                collect(Files.readString(file), there);
            }
        }
        assertFalse(there.isEmpty(), "nothing was found in " + RESOURCES);
        assertEquals(there, known);
    }

    @Test
    void hidesEverythingFromAnotherAccount() {
        walk(Api.stranger(platform), false);
    }

    @Test
    void hidesEverythingFromTheOtherModeButSaysWhereItIs() {
        walk(Api.live(platform), true);
    }

    @Test
    void takesNothingFromAnotherAccountIntoItsOwn() {
        Belongings belongings = Belongings.of(owner);
        for (Api intruder : new Api[] {Api.stranger(platform), Api.live(platform)}) {
            refused(intruder.post(
                    "/v1/payment_intents", "amount", "1", "currency", "cop", "customer", belongings.fill("{cus}")));
            refused(intruder.post(
                    "/v1/payment_intents",
                    "amount",
                    "1",
                    "currency",
                    "cop",
                    "payment_method",
                    belongings.fill("{pm}")));
            refused(intruder.get("/v1/payment_intents", "starting_after", belongings.fill("{pi}")));
            refused(intruder.get("/v1/charges", "ending_before", belongings.fill("{ch}")));
            refused(intruder.get("/v1/customers", "starting_after", belongings.fill("{cus}")));
            assertTrue(intruder.get("/v1/charges", "customer", belongings.fill("{cus}"))
                    .ids()
                    .isEmpty());
            assertTrue(intruder.get("/v1/payment_intents", "customer", belongings.fill("{cus}"))
                    .ids()
                    .isEmpty());
        }
    }

    @Test
    void refusesTestCardsInLiveMode() {
        Reply refused = Checkout.card("pm_card_visa").by(Api.live(platform)).expect(402);
        assertTrue(refused.text("error.message").contains("live mode, but used a known test card"));
    }

    private void walk(Api intruder, boolean sameAccount) {
        Belongings belongings = Belongings.of(owner).withClock(owner);
        try {
            walk(intruder, sameAccount, belongings);
        } finally {
            owner.delete("/v1/test_helpers/test_clocks/" + belongings.ids().get("clock"))
                    .expect(200);
        }
    }

    private void walk(Api intruder, boolean sameAccount, Belongings belongings) {
        String before = belongings.seenBy(owner);
        for (Endpoints.Endpoint endpoint : Endpoints.ALL) {
            String[] form = Arrays.stream(endpoint.form()).map(belongings::fill).toArray(String[]::new);
            boolean aboutOne =
                    endpoint.isAboutOne() || Api.form(endpoint.form()).contains("rsl");
            Reply reply = call(intruder, endpoint, belongings.fill("/v1" + endpoint.path()), form);
            if (aboutOne) {
                assertEquals(404, reply.status(), endpoint + reply.body());
                assertEquals("resource_missing", reply.text("error.code"), endpoint.toString());
                assertEquals(
                        sameAccount,
                        reply.text("error.message")
                                .contains("a similar object exists in test mode, but a live mode key"),
                        reply.body());
            } else {
                belongings.ids().values().forEach(id -> assertFalse(reply.body().contains(id), endpoint.toString()));
            }
        }
        assertEquals(before, belongings.seenBy(owner), "something was changed");
    }

    private static Reply call(Api intruder, Endpoints.Endpoint endpoint, String path, String[] form) {
        return switch (endpoint.method()) {
            case "GET" -> intruder.get(path, form);
            case "POST" -> intruder.post(path, form);
            default -> intruder.delete(path);
        };
    }

    private static void refused(Reply reply) {
        assertEquals("resource_missing", reply.expect(404).text("error.code"));
    }

    private static void collect(String source, Set<String> endpoints) {
        Matcher path = CLASS_PATH.matcher(source);
        assertTrue(path.find(), source);
        Matcher method = METHOD.matcher(source);
        while (method.find()) {
            String below = method.group(2) == null ? "" : method.group(2);
            endpoints.add((method.group(1) + " " + path.group(1) + below).replaceAll("\\{\\w+\\}", "{id}"));
        }
    }
}
