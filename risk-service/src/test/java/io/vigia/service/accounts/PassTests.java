package io.vigia.service.accounts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.accounts.Member;
import io.vigia.domain.accounts.Role;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How long, and for whom, a right password counts before its code is shown. */
class PassTests {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Member ana = member("usr_ana");

    @Test
    void countsForAFewMinutes() {
        SignIn.Pass pass = SignIn.Pass.of(ana, NOW);
        assertTrue(pass.fits(ana, NOW.plus(SignIn.WAITED_FOR).minusMillis(1)));
        assertFalse(pass.fits(ana, NOW.plus(SignIn.WAITED_FOR)));
    }

    @Test
    void countsNoMoreOncePasswordOrFactorIsAnother() {
        SignIn.Pass pass = SignIn.Pass.of(ana, NOW);
        ana.changePassword("other", NOW);
        assertFalse(pass.fits(ana, NOW));
        SignIn.Pass withoutCode = SignIn.Pass.of(ana, NOW);
        ana.offerFactor("SECRET");
        ana.proveFactor(1, NOW);
        assertFalse(withoutCode.fits(ana, NOW), "a factor that was set up meanwhile is asked for");
        assertTrue(SignIn.Pass.of(ana, NOW).fits(ana, NOW));
    }

    @Test
    void countsForNobodyElse() {
        assertFalse(SignIn.Pass.of(ana, NOW).fits(member("usr_luis"), NOW));
        assertFalse(SignIn.Pass.NONE.fits(ana, NOW));
    }

    private static Member member(String id) {
        Member.Profile profile = new Member.Profile(id + "@b.example", "Ana", Role.OWNER, Locale.ENGLISH);
        return new Member(id, "acct_1", profile, "hash", NOW);
    }
}
