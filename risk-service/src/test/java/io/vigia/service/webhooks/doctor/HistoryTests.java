package io.vigia.service.webhooks.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.webhooks.Channel;
import io.vigia.domain.webhooks.Endpoint;
import io.vigia.domain.webhooks.FailureKind;
import io.vigia.domain.webhooks.Subscription;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an endpoint's last tries tell. */
class HistoryTests {

    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");

    private final Endpoint endpoint = endpoint();

    @Test
    void countsWhatFailed() {
        assertEquals("none", history().tries().word());
        assertEquals("good", history(arrived(7, 60)).tries().word());
        Finding some = history(arrived(7, 60), refused(401, 3, 30)).tries();
        assertEquals("some", some.word());
        assertEquals(List.of(10L, 3L), some.values());
        assertEquals("all", history(refused(500, 3, 30)).tries().word());
    }

    @Test
    void takesRefusalsForASecretThatDoesNotFit() {
        assertEquals("good", signatures(false, refused(500, 3, 30), arrived(2, 60)));
        assertEquals("refused", signatures(false, refused(401, 3, 30), arrived(2, 60)));
        assertEquals("refused", signatures(false, refused(400, 1, 30), refused(403, 1, 20)));
        assertEquals("past", signatures(false, refused(401, 3, 60), arrived(2, 30)));
        assertEquals("past", signatures(true, refused(401, 3, 30)));
    }

    @Test
    void saysThatAnOldSecretStoppedSigning() {
        endpoint.roll("whsec_bmV3", NOW.minusSeconds(3_600));
        assertEquals("rolled", signatures(false, refused(401, 3, 30)));
    }

    @Test
    void saysWhetherItIsSwitchedOn() {
        assertEquals("good", history().state().word());
        endpoint.describe(new Endpoint.Draft("https://shop.example", null, new Subscription(List.of("*")), true, null));
        assertEquals("off", history().state().word());
    }

    private String signatures(boolean works, Past... past) {
        return history(past).signatures(works, NOW).word();
    }

    private History history(Past... past) {
        return new History(endpoint, List.of(past));
    }

    private static Past arrived(long count, int secondsAgo) {
        return new Past(null, 200, count, NOW.minusSeconds(secondsAgo));
    }

    private static Past refused(int status, long count, int secondsAgo) {
        return new Past(FailureKind.STATUS, status, count, NOW.minusSeconds(secondsAgo));
    }

    private static Endpoint endpoint() {
        Endpoint made = new Endpoint(
                "we_1",
                new EnvironmentId("acct_1", Mode.TEST),
                NOW,
                Channel.WEBHOOK,
                new Endpoint.Versions(null, "2026-10-28.endive"),
                "whsec_b2xk");
        made.describe(new Endpoint.Draft(
                "https://shop.example", null, new Subscription(List.of("*")), false, Metadata.EMPTY));
        return made;
    }
}
