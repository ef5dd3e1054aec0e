package io.vigia.service.audit.trail;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.service.audit.Chains;
import io.vigia.service.audit.Verification;
import io.vigia.service.audit.calls.CallVerifier;
import io.vigia.service.platform.Json;
import io.vigia.service.platform.MasterKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;

/** Verifies every chain of the installation, or an exported file, for whoever holds its master key. */
@ApplicationScoped
public class Inspection {

    @Inject
    private EntityManager entities;

    @Inject
    private CallVerifier calls;

    @Inject
    private TrailVerifier trail;

    @Inject
    private Chains chains;

    /** Whether a token was made from the installation's master key. */
    public boolean isOperator(String token) {
        String right = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(MasterKey.configured().derive("operator-control"));
        return token != null
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    /** The ids of all accounts. */
    @Transactional
    public List<?> accounts() {
        return entities.createNativeQuery("select id from accounts order by id").getResultList();
    }

    /**
     * Verifies all chains of an account.
     *
     * @param told a line for each
     * @return whether all are whole
     */
    public boolean account(String id, Consumer<String> told) {
        boolean whole = true;
        for (Mode mode : Mode.values()) {
            EnvironmentId environment = new EnvironmentId(id, mode);
            whole &= tell(environment, "calls", calls.verify(environment), told);
            whole &= tell(environment, "audit", trail.verify(environment), told);
        }
        return whole;
    }

    /** Verifies the rows of an exported file of JSON lines; tells of each that is not genuine. */
    public boolean file(BufferedReader lines, Consumer<String> told) throws IOException {
        long checked = 0;
        long wrong = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank()) {
                continue;
            }
            checked++;
            TrailLine row = read(line);
            if (row == null || !row.isGenuine(chains::hash)) {
                wrong++;
                told.accept("altered: line " + checked + (row == null ? "" : ", " + row.id()));
            }
        }
        told.accept(checked + " rows, " + (wrong == 0 ? "all genuine" : wrong + " altered"));
        return wrong == 0;
    }

    private static TrailLine read(String line) {
        try {
            return Json.read(line, TrailLine.class);
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    private static boolean tell(EnvironmentId environment, String kind, Verification found, Consumer<String> told) {
        String where = environment.accountId() + (environment.livemode() ? " live " : " test ") + kind + ": ";
        String how = found.isWhole()
                ? found.checked() + " rows, whole"
                : "BROKEN, " + found.why() + (found.brokenAt() == null ? "" : " at " + found.brokenAt());
        told.accept(where + how);
        return found.isWhole();
    }
}
