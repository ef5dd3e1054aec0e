package io.vigia.service.sandbox;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.service.onboarding.golive.SandboxEvidence;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Looks up what a merchant has done in its sandbox, in the rows that it left there. What was seen once is remembered, so it
 * stays done when test data are deleted, and is not looked for again.
 */
@ApplicationScoped
public class SandboxRun implements SandboxEvidence {

    /** How soon after its event a delivery must have been taken to count as handled. */
    private static final long SOON_MILLIS = 30_000;

    /** Among how many of the newest rows is looked where no index tells them apart. */
    private static final int NEWEST = 1_000;

    private static final String OWN = " where account_id = ?1 and livemode = ?2";

    private static final Map<String, String> SIGNS = signs();

    @Inject
    private EntityManager entities;

    @Inject
    @RealTime
    private Clock clock;

    @Override
    @Transactional
    public Map<String, Boolean> of(EnvironmentId test) {
        Set<String> seen = seen(test);
        Map<String, Boolean> all = new LinkedHashMap<>();
        SIGNS.forEach((name, rows) -> {
            boolean there = seen.contains(name) || isThere(test, rows);
            if (there && !seen.contains(name)) {
                remember(test, name);
            }
            all.put(name, there);
        });
        return all;
    }

    private Set<String> seen(EnvironmentId test) {
        Set<String> seen = new TreeSet<>();
        entities.createNativeQuery("select sign from sandbox_signs where account_id = ?1")
                .setParameter(1, test.accountId())
                .getResultList()
                .forEach(name -> seen.add((String) name));
        return seen;
    }

    private void remember(EnvironmentId test, String name) {
        entities.createNativeQuery("insert ignore into sandbox_signs (account_id, sign, seen_at) values (?1, ?2, ?3)")
                .setParameter(1, test.accountId())
                .setParameter(2, name)
                .setParameter(3, clock.millis())
                .executeUpdate();
    }

    private boolean isThere(EnvironmentId test, String rows) {
        return !entities.createNativeQuery("select 1 from " + rows + " limit 1")
                .setParameter(1, test.accountId())
                .setParameter(2, test.livemode())
                .getResultList()
                .isEmpty();
    }

    private static Map<String, String> signs() {
        Map<String, String> signs = new LinkedHashMap<>();
        String vouchers = "network_orders" + OWN + " and method in (" + vouchers() + ")";
        signs.put("voucher_created", vouchers);
        signs.put("voucher_paid", vouchers + " and paid_at is not null");
        signs.put(
                "voucher_expired",
                among("network_orders", " and status = 'EXPIRED'", "id") + " where method in (" + vouchers() + ")");
        signs.put("payment_declined", among("charges", "", "place") + " where outcome like '%\"ISSUER_DECLINED\"%'");
        signs.put("payment_blocked", among("charges", "", "place") + " where outcome like '%\"BLOCKED\"%'");
        signs.put(
                "callback_handled",
                among("webhook_deliveries", "", "id") + " where delivered_at - created <= " + SOON_MILLIS);
        return signs;
    }

    /** The newest rows of a table, read along an index. */
    private static String among(String table, String condition, String order) {
        return "(select * from " + table + OWN + condition + " order by " + order + " desc limit " + NEWEST
                + ") newest";
    }

    private static String vouchers() {
        return Arrays.stream(PaymentMethodType.values())
                .filter(PaymentMethodType::isVoucher)
                .map(method -> "'" + method.name() + "'")
                .collect(Collectors.joining(", "));
    }
}
