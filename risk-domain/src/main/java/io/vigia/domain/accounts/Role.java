package io.vigia.domain.accounts;

import static io.vigia.domain.platform.Permission.CUSTOMERS_READ;
import static io.vigia.domain.platform.Permission.CUSTOMERS_WRITE;
import static io.vigia.domain.platform.Permission.DASHBOARD_READ;
import static io.vigia.domain.platform.Permission.DECISIONS_READ;
import static io.vigia.domain.platform.Permission.DISPUTES_WRITE;
import static io.vigia.domain.platform.Permission.EVENTS_READ;
import static io.vigia.domain.platform.Permission.FILES_READ;
import static io.vigia.domain.platform.Permission.FILES_WRITE;
import static io.vigia.domain.platform.Permission.KEYS_READ;
import static io.vigia.domain.platform.Permission.KEYS_WRITE;
import static io.vigia.domain.platform.Permission.LISTS_READ;
import static io.vigia.domain.platform.Permission.LISTS_WRITE;
import static io.vigia.domain.platform.Permission.LOGS_READ;
import static io.vigia.domain.platform.Permission.MONEY_READ;
import static io.vigia.domain.platform.Permission.MONEY_WRITE;
import static io.vigia.domain.platform.Permission.PAYMENTS_READ;
import static io.vigia.domain.platform.Permission.PAYMENTS_WRITE;
import static io.vigia.domain.platform.Permission.REFUNDS_WRITE;
import static io.vigia.domain.platform.Permission.REVIEWS_WRITE;
import static io.vigia.domain.platform.Permission.RULES_READ;
import static io.vigia.domain.platform.Permission.RULES_WRITE;
import static io.vigia.domain.platform.Permission.SANDBOX;
import static io.vigia.domain.platform.Permission.VOUCHERS_WRITE;
import static io.vigia.domain.platform.Permission.WEBHOOKS_READ;
import static io.vigia.domain.platform.Permission.WEBHOOKS_WRITE;

import io.vigia.domain.platform.Permission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a person is in an account, and so what they may do: no more than their work needs. */
public enum Role {
    OWNER(EnumSet.complementOf(EnumSet.of(Permission.BENCH))),
    DEVELOPER(EnumSet.of(
            DASHBOARD_READ,
            PAYMENTS_READ,
            CUSTOMERS_READ,
            DECISIONS_READ,
            RULES_READ,
            RULES_WRITE,
            LISTS_READ,
            LISTS_WRITE,
            KEYS_READ,
            KEYS_WRITE,
            SANDBOX,
            EVENTS_READ,
            WEBHOOKS_READ,
            WEBHOOKS_WRITE,
            LOGS_READ)),
    ANALYST(EnumSet.of(
            DASHBOARD_READ,
            PAYMENTS_READ,
            PAYMENTS_WRITE,
            CUSTOMERS_READ,
            CUSTOMERS_WRITE,
            DECISIONS_READ,
            RULES_READ,
            RULES_WRITE,
            LISTS_READ,
            LISTS_WRITE,
            VOUCHERS_WRITE,
            MONEY_READ,
            REFUNDS_WRITE,
            REVIEWS_WRITE,
            DISPUTES_WRITE,
            FILES_READ,
            FILES_WRITE)),
    FINANCE(EnumSet.of(
            DASHBOARD_READ,
            PAYMENTS_READ,
            CUSTOMERS_READ,
            VOUCHERS_WRITE,
            MONEY_READ,
            MONEY_WRITE,
            REFUNDS_WRITE,
            DISPUTES_WRITE,
            FILES_READ,
            FILES_WRITE)),
    COMPLIANCE(EnumSet.of(DASHBOARD_READ, PAYMENTS_READ, CUSTOMERS_READ, DECISIONS_READ, RULES_READ, LISTS_READ)),
    ADMIN(EnumSet.of(
            DASHBOARD_READ,
            PAYMENTS_READ,
            CUSTOMERS_READ,
            DECISIONS_READ,
            RULES_READ,
            LISTS_READ,
            KEYS_READ,
            KEYS_WRITE,
            EVENTS_READ,
            WEBHOOKS_READ,
            LOGS_READ));

    private final Set<Permission> permissions;

    Role(EnumSet<Permission> permissions) {
        this.permissions = Collections.unmodifiableSet(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
