package io.vigia.domain.accounts;

import static io.vigia.domain.platform.Permission.AGREEMENTS_WRITE;
import static io.vigia.domain.platform.Permission.APPLICATIONS_READ;
import static io.vigia.domain.platform.Permission.APPLICATIONS_REVIEW;
import static io.vigia.domain.platform.Permission.AUDIT_READ;
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
import static io.vigia.domain.platform.Permission.LIVE_SECRETS;
import static io.vigia.domain.platform.Permission.LOGS_READ;
import static io.vigia.domain.platform.Permission.MEMBERS_READ;
import static io.vigia.domain.platform.Permission.MEMBERS_WRITE;
import static io.vigia.domain.platform.Permission.MERCHANTS_READ;
import static io.vigia.domain.platform.Permission.MONEY_READ;
import static io.vigia.domain.platform.Permission.MONEY_WRITE;
import static io.vigia.domain.platform.Permission.ONBOARDING_READ;
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
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person is in an account, and so what they may do: no more than their work needs. Some roles are of merchants, the
 * others of the platform's own staff.
 */
public enum Role {
    OWNER(false, ofOwner()),
    DEVELOPER(
            false,
            EnumSet.of(
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
                    LIVE_SECRETS,
                    SANDBOX,
                    EVENTS_READ,
                    WEBHOOKS_READ,
                    WEBHOOKS_WRITE,
                    LOGS_READ,
                    ONBOARDING_READ)),
    ANALYST(
            false,
            EnumSet.of(
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
    FINANCE(
            false,
            EnumSet.of(
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
    AUDITOR(
            false,
            looking(
                    KEYS_READ,
                    MONEY_READ,
                    FILES_READ,
                    EVENTS_READ,
                    WEBHOOKS_READ,
                    LOGS_READ,
                    MEMBERS_READ,
                    AUDIT_READ,
                    ONBOARDING_READ)),
    COMPLIANCE(true, looking(MERCHANTS_READ, APPLICATIONS_READ, APPLICATIONS_REVIEW, AGREEMENTS_WRITE, AUDIT_READ)),
    RISK_OPERATIONS(true, looking(REVIEWS_WRITE, MERCHANTS_READ, APPLICATIONS_READ)),
    SUPPORT(
            true,
            EnumSet.of(
                    DASHBOARD_READ,
                    PAYMENTS_READ,
                    CUSTOMERS_READ,
                    EVENTS_READ,
                    WEBHOOKS_READ,
                    LOGS_READ,
                    MERCHANTS_READ)),
    ADMIN(
            true,
            looking(
                    KEYS_READ,
                    EVENTS_READ,
                    WEBHOOKS_READ,
                    LOGS_READ,
                    MEMBERS_READ,
                    MEMBERS_WRITE,
                    MERCHANTS_READ,
                    APPLICATIONS_READ,
                    AGREEMENTS_WRITE,
                    AUDIT_READ));

    private final boolean staff;
    private final Set<Permission> permissions;

    Role(boolean staff, EnumSet<Permission> permissions) {
        this.staff = staff;
        permissions.add(Permission.PROFILE);
        this.permissions = Collections.unmodifiableSet(permissions);
    }

    /** What those see who look at payments and at why they were decided so, and more. */
    private static EnumSet<Permission> looking(Permission... more) {
        EnumSet<Permission> all =
                EnumSet.of(DASHBOARD_READ, PAYMENTS_READ, CUSTOMERS_READ, DECISIONS_READ, RULES_READ, LISTS_READ);
        Collections.addAll(all, more);
        return all;
    }

    private static EnumSet<Permission> ofOwner() {
        return Arrays.stream(Permission.values())
                .filter(permission -> permission != Permission.BENCH && !permission.isForStaff())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** Whether it is a role of the platform's own staff. */
    public boolean isStaff() {
        return staff;
    }

    /** Whether it may do nothing at all without a second factor. */
    public boolean needsSecondFactor() {
        return staff;
    }

    /** The roles that people of the same kind of account can have: a merchant's, or the operator's. */
    public List<Role> peers() {
        return Arrays.stream(values()).filter(role -> role.staff == staff).toList();
    }
}
