package io.vigia.domain.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.onboarding.ScreeningHit.Found;
import io.vigia.domain.onboarding.ScreeningHit.Resolution;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is said of a hit, and for how long it holds. */
class ScreeningHitTests {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Found FOUND =
            new Found("owner", "Ana Ruiz", "OFAC", "4106", "RUIZ, Ana", 910, "{\"born\":\"1980\"}");

    @Test
    void isSaidOnceAndOtherwiseOnlyByWhoSaysSo() {
        ScreeningHit hit = hit();
        assertFalse(hit.resolve(Resolution.CLEARED, "Born elsewhere", "one@vigia.example", NOW));
        RiskException again = assertThrows(
                RiskException.class, () -> hit.resolve(Resolution.CLEARED, "Yes", "two@vigia.example", NOW));
        assertEquals(OnboardingError.APPLICATION_STATE_INVALID, again.code());
        assertEquals("one@vigia.example", hit.resolvedBy());
        assertTrue(hit.resolve(Resolution.CONFIRMED, "The passport agrees", "two@vigia.example", NOW));
        assertEquals("two@vigia.example", hit.resolvedBy());
        assertTrue(hit.stands());
    }

    @Test
    void staysClearedAndAsItWasSeenWhileNothingChanges() {
        ScreeningHit hit = cleared();
        assertFalse(hit.foundAgain(found("RUIZ, Ana", 919, "{\"born\":\"1980\",\"effect\":0.3}"), true));
        assertFalse(hit.stands());
        assertEquals(910, hit.permille(), "so that small steps add up");
        assertEquals(FOUND.evidence(), hit.evidence());
    }

    @Test
    void isOpenAgainWhenItIsLikelierOrSaysSomethingElse() {
        ScreeningHit likelier = cleared();
        assertTrue(likelier.foundAgain(found("RUIZ, Ana", 920, FOUND.evidence()), true));
        assertTrue(likelier.isOpen());
        assertEquals(920, likelier.permille());
        ScreeningHit born = cleared();
        assertTrue(born.foundAgain(found("RUIZ, Ana", 910, "{\"born\":\"1980-05-06\"}"), false));
        assertEquals("{\"born\":\"1980-05-06\"}", born.evidence());
        ScreeningHit named = cleared();
        assertTrue(named.foundAgain(found("RUIZ QUINONEZ, Ana", 910, FOUND.evidence()), true));
        assertTrue(named.stands());
    }

    @Test
    void staysConfirmedWhateverChanges() {
        ScreeningHit hit = hit();
        hit.resolve(Resolution.CONFIRMED, "The passport agrees", "one@vigia.example", NOW);
        assertFalse(hit.foundAgain(found("RUIZ, Ana", 990, "{}"), false));
        assertTrue(hit.isConfirmed());
        assertEquals(990, hit.permille());
    }

    private static ScreeningHit cleared() {
        ScreeningHit hit = hit();
        hit.resolve(Resolution.CLEARED, "Born elsewhere", "one@vigia.example", NOW);
        return hit;
    }

    private static ScreeningHit hit() {
        Application application = new Application("kyc_1", new EnvironmentId("acct_1", Mode.LIVE), NOW);
        return new ScreeningHit("hit_1", application, NOW, FOUND);
    }

    private static Found found(String listed, int permille, String evidence) {
        return new Found("owner", "Ana Ruiz", "OFAC", "4106", listed, permille, evidence);
    }
}
