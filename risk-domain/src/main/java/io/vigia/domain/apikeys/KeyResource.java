package io.vigia.domain.apikeys;

import static io.vigia.domain.platform.Permission.ACCOUNT_READ;
import static io.vigia.domain.platform.Permission.CUSTOMERS_READ;
import static io.vigia.domain.platform.Permission.CUSTOMERS_WRITE;
import static io.vigia.domain.platform.Permission.DECISIONS_READ;
import static io.vigia.domain.platform.Permission.DISPUTES_WRITE;
import static io.vigia.domain.platform.Permission.EVENTS_READ;
import static io.vigia.domain.platform.Permission.FILES_READ;
import static io.vigia.domain.platform.Permission.FILES_WRITE;
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
import static io.vigia.domain.platform.Permission.SESSIONS_WRITE;
import static io.vigia.domain.platform.Permission.VOUCHERS_WRITE;
import static io.vigia.domain.platform.Permission.WEBHOOKS_READ;
import static io.vigia.domain.platform.Permission.WEBHOOKS_WRITE;

import io.vigia.domain.platform.Permission;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What a restricted key is given or not: a resource to read, or to read and write. */
public enum KeyResource {
    PAYMENTS(PAYMENTS_READ, PAYMENTS_WRITE),
    REFUNDS(PAYMENTS_READ, REFUNDS_WRITE),
    DISPUTES(PAYMENTS_READ, DISPUTES_WRITE),
    VOUCHERS(PAYMENTS_READ, VOUCHERS_WRITE),
    CUSTOMERS(CUSTOMERS_READ, CUSTOMERS_WRITE),
    DECISIONS(DECISIONS_READ, null),
    REVIEWS(PAYMENTS_READ, REVIEWS_WRITE),
    RULES(RULES_READ, RULES_WRITE),
    LISTS(LISTS_READ, LISTS_WRITE),
    MONEY(MONEY_READ, MONEY_WRITE),
    FILES(FILES_READ, FILES_WRITE),
    EVENTS(EVENTS_READ, null),
    WEBHOOKS(WEBHOOKS_READ, WEBHOOKS_WRITE),
    LOGS(LOGS_READ, null),
    ACCOUNT(ACCOUNT_READ, null),
    SESSIONS(null, SESSIONS_WRITE),
    SANDBOX_TOOLS(null, SANDBOX);

    private final Permission read;
    private final Permission write;

    KeyResource(Permission read, Permission write) {
        this.read = read;
        this.write = write;
    }

    public boolean isReadable() {
        return read != null;
    }

    public boolean isWritable() {
        return write != null;
    }

    /** What a key may do that is given these accesses; writing includes reading. */
    public static Set<Permission> permissions(Map<KeyResource, Access> given) {
        Set<Permission> all = EnumSet.noneOf(Permission.class);
        given.forEach((resource, access) -> {
            if (access != Access.NONE && resource.read != null) {
                all.add(resource.read);
            }
            if (access == Access.WRITE && resource.write != null) {
                all.add(resource.write);
            }
        });
        return all;
    }

    /** How far a key may go with a resource. */
    public enum Access {
        NONE,
        READ,
        WRITE
    }
}
