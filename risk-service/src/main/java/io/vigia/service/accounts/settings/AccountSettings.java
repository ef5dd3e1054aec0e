package io.vigia.service.accounts.settings;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;

/** What the caller's account is, and what of it its owner may change. */
@ApplicationScoped
@Transactional
public class AccountSettings {

    private static final int LONGEST = 40;

    @Inject
    private Caller caller;

    @Inject
    private AccountRepository accounts;

    @Inject
    private AuditTrail audit;

    public Account account() {
        caller.require(Permission.RULES_READ);
        return accounts.account(caller.environment().accountId()).orElseThrow();
    }

    /**
     * Says in which zone the account's days begin and end. Both modes have the same.
     *
     * @param zone an IANA name, such as {@code America/Bogota}
     * @throws RiskException if there is no such zone
     */
    public void moveTo(String zone) {
        caller.require(Permission.SETTINGS_WRITE);
        if (zone == null
                || zone.length() > LONGEST
                || !ZoneId.getAvailableZoneIds().contains(zone)) {
            throw RiskException.invalid("time_zone", "There is no such time zone.");
        }
        Account account = account();
        if (!account.timeZone().equals(zone)) {
            account.moveTo(zone);
            audit.record("account.time_zone_changed", zone);
        }
    }
}
