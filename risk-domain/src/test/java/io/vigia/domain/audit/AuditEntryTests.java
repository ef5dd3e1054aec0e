package io.vigia.domain.audit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.platform.Actor;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AuditEntryTests {

    @Test
    void isIntactWithTheSealItWasGivenOnly() {
        assertTrue(entry().sealed(AuditEntryTests::seal).isIntact(AuditEntryTests::seal));
        assertFalse(entry().sealed(AuditEntryTests::seal).on("pi_2").isIntact(AuditEntryTests::seal));
        assertFalse(entry().isIntact(AuditEntryTests::seal), "whoever forges a row leaves the seal out");
    }

    private static AuditEntry entry() {
        EnvironmentId environment = new EnvironmentId("acct_1", Mode.LIVE);
        return new AuditEntry("req_1", environment, Instant.EPOCH, new Actor("ana@b.example", null), "payout.paid");
    }

    private static byte[] seal(byte[] content) {
        return new byte[] {(byte) Arrays.hashCode(content)};
    }
}
