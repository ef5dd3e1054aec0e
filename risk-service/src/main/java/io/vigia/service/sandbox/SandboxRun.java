package io.vigia.service.sandbox;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.service.onboarding.golive.SandboxEvidence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;

/** Looks up what a merchant has done in its sandbox, in the rows that it left there. */
@ApplicationScoped
public class SandboxRun implements SandboxEvidence {

    /** How soon after its event a delivery must have been taken to count as handled. */
    private static final long SOON_MILLIS = 30_000;

    private static final Map<String, String> SIGNS = signs();

    @Inject
    private EntityManager entities;

    @Override
    public Map<String, Boolean> of(EnvironmentId test) {
        Map<String, Boolean> all = new LinkedHashMap<>();
        SIGNS.forEach((name, rows) -> all.put(name, isThere(test, rows)));
        return all;
    }

    private boolean isThere(EnvironmentId test, String rows) {
        return !entities.createNativeQuery("select 1 from " + rows + " and account_id = ?1 and livemode = ?2 limit 1")
                .setParameter(1, test.accountId())
                .setParameter(2, test.livemode())
                .getResultList()
                .isEmpty();
    }

    private static Map<String, String> signs() {
        Map<String, String> signs = new LinkedHashMap<>();
        signs.put("voucher_created", "network_orders where 1 = 1");
        signs.put("voucher_paid", "network_orders where paid_at is not null");
        signs.put("voucher_expired", "network_orders where status = 'EXPIRED'");
        signs.put("payment_declined", "charges where outcome like '%\"ISSUER_DECLINED\"%'");
        signs.put("payment_blocked", "charges where outcome like '%\"BLOCKED\"%'");
        signs.put(
                "callback_handled",
                "webhook_deliveries where delivered_at is not null and delivered_at - created <= " + SOON_MILLIS);
        return signs;
    }
}
