package io.vigia.domain.platform;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** One thing that a caller may be allowed to do; every public service method asks for one. */
public enum Permission {
    PAYMENTS_READ,
    PAYMENTS_WRITE,
    CUSTOMERS_READ,
    CUSTOMERS_WRITE,
    DECISIONS_READ,
    RULES_READ,
    RULES_WRITE,
    LISTS_READ,
    LISTS_WRITE,
    KEYS_READ,
    KEYS_WRITE,
    ACCOUNT_READ,
    DASHBOARD_READ,
    SANDBOX,
    VOUCHERS_WRITE,
    SESSIONS_WRITE,
    MONEY_READ,
    MONEY_WRITE,
    REFUNDS_WRITE,
    REVIEWS_WRITE,
    DISPUTES_WRITE,
    FILES_READ,
    FILES_WRITE,
    EVENTS_READ,
    WEBHOOKS_READ,
    WEBHOOKS_WRITE,
    LOGS_READ,
    LIVE_SECRETS,
    PROFILE,
    MEMBERS_READ,
    MEMBERS_WRITE,
    AUDIT_READ,
    SETTINGS_WRITE,
    ONBOARDING_READ,
    ONBOARDING_WRITE,
    APPLICATIONS_READ,
    APPLICATIONS_REVIEW,
    AGREEMENTS_WRITE,
    MERCHANTS_READ,
    BENCH;

    private static final Set<Permission> PEOPLE = Collections.unmodifiableSet(EnumSet.of(
            KEYS_READ,
            KEYS_WRITE,
            LIVE_SECRETS,
            PROFILE,
            MEMBERS_READ,
            MEMBERS_WRITE,
            AUDIT_READ,
            SETTINGS_WRITE,
            ONBOARDING_READ,
            ONBOARDING_WRITE,
            APPLICATIONS_READ,
            APPLICATIONS_REVIEW,
            AGREEMENTS_WRITE,
            MERCHANTS_READ));

    private static final Set<Permission> STAFF = Collections.unmodifiableSet(
            EnumSet.of(APPLICATIONS_READ, APPLICATIONS_REVIEW, AGREEMENTS_WRITE, MERCHANTS_READ));

    /** What only somebody who has signed in may do, and no key ever. */
    public boolean isForPeople() {
        return PEOPLE.contains(this);
    }

    /** What only the platform's own staff may do, and nobody of a merchant. */
    public boolean isForStaff() {
        return STAFF.contains(this);
    }
}
