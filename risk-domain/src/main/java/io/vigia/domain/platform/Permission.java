package io.vigia.domain.platform;

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
    BENCH
}
