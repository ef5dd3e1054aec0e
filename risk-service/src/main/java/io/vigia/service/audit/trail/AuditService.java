package io.vigia.service.audit.trail;

import io.vigia.domain.audit.AuditEntry;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.platform.Permission;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.audit.Verification;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;

/** Reads the audit trail of the caller's account: what people did in either mode, and what keys did in the one looked at. */
@ApplicationScoped
@Transactional
public class AuditService {

    /** How many rows one answer holds. */
    public static final int STRETCH = 100;

    @Inject
    private Caller caller;

    @Inject
    private TrailVerifier verifier;

    @Inject
    private AuditTrail audit;

    @Inject
    private EntityManager entities;

    /** Whose acts are wanted. */
    public enum By {
        PEOPLE("aud"),
        KEYS("req");

        private final String prefix;

        By(String prefix) {
            this.prefix = prefix;
        }
    }

    /**
     * Some acts, newest first.
     *
     * @param before the id of the last one seen, or null
     */
    public List<AuditEntry> before(By by, String before) {
        caller.require(Permission.AUDIT_READ);
        boolean plausible = Ids.isPlausible(before) && before.startsWith(by.prefix);
        return entities.createQuery(
                        "select e from AuditEntry e where e.accountId = :account and e.livemode in :modes"
                                + " and e.id > :first and e.id < :before order by e.id desc",
                        AuditEntry.class)
                .setParameter("account", caller.environment().accountId())
                .setParameter(
                        "modes",
                        by == By.PEOPLE
                                ? List.of(true, false)
                                : List.of(caller.environment().livemode()))
                .setParameter("first", by.prefix)
                .setParameter("before", plausible ? before : by.prefix + "_~")
                .setMaxResults(STRETCH)
                .getResultList();
    }

    /** Notes that the trail is taken out. */
    public void exported(By by) {
        caller.require(Permission.AUDIT_READ);
        audit.record("audit.exported." + by.name().toLowerCase(Locale.ROOT), null);
    }

    /** Verifies the trail of both modes. */
    public List<Verification> verify() {
        caller.require(Permission.AUDIT_READ);
        String account = caller.environment().accountId();
        return List.of(
                verifier.verify(new EnvironmentId(account, Mode.TEST)),
                verifier.verify(new EnvironmentId(account, Mode.LIVE)));
    }
}
