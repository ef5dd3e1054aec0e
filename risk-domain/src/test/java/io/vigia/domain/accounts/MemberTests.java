package io.vigia.domain.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MemberTests {

    @Test
    void holdsCodesOfTheOldTelephoneAgainstNoNewOne() {
        Member.Profile profile = new Member.Profile("ana@b.example", "Ana", Role.OWNER, Locale.ENGLISH);
        Member ana = new Member("usr_ana", "acct_1", profile, "hash", Instant.EPOCH);
        ana.offerFactor("OLD");
        ana.proveFactor(57, Instant.EPOCH);
        assertEquals(57, ana.factorStep());
        ana.dropFactor();
        ana.offerFactor("NEW");
        assertFalse(ana.hasFactor());
        assertEquals(0, ana.factorStep(), "the new one's code of the same half minute is good");
    }
}
