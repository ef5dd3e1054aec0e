package io.vigia.portal.decisions;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.decisions.settings.RiskMode;
import io.vigia.domain.decisions.settings.RiskSettings.Choices;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.signals.RateTable;
import io.vigia.portal.platform.Format;
import io.vigia.portal.platform.Notices;
import io.vigia.portal.platform.Visitor;
import io.vigia.service.accounts.settings.AccountSettings;
import io.vigia.service.decisions.settings.RiskSettingsService;
import io.vigia.service.platform.Caller;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** How the account wants its payments treated in this mode, and where its days begin. */
@Named
@RequestScoped
public class SettingsPage {

    private static final long LARGEST = 999_999_999_999L;

    /** Places, and UTC, which accounts of countries without a zone of their own begin with. */
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.equals("UTC")
                    || zone.indexOf('/') > 0 && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
            .sorted()
            .toList();

    @Inject
    RiskSettingsService risk;

    @Inject
    AccountSettings accounts;

    @Inject
    Caller caller;

    @Inject
    Visitor visitor;

    @Inject
    Notices notices;

    @Inject
    Format format;

    private Account account;
    private RiskMode mode;
    private Long largest;
    private String zone;

    @PostConstruct
    void read() {
        account = accounts.account();
        Choices now = risk.settings();
        mode = now.mode();
        largest = now.largest() == null ? null : Math.round(RateTable.standard().wholeUnits(now.largest()));
        zone = account.timeZone();
    }

    public void save() {
        if (largest != null && (largest < 1 || largest > LARGEST)) {
            notices.bad("settings:largest", format.text("settings.largest.wrong"));
            return;
        }
        risk.choose(new Choices(mode, largest == null ? null : minor(largest, account.defaultCurrency())));
        accounts.moveTo(zone);
        visitor.movedTo(zone);
        notices.good("settings.saved");
        notices.goTo("/portal/decisions/settings");
    }

    private static Money minor(long units, String currency) {
        double unit = RateTable.standard().wholeUnits(new Money(1, currency));
        return new Money(Math.round(units / unit), currency);
    }

    public boolean isEditable() {
        return caller.may(Permission.SETTINGS_WRITE);
    }

    public RiskMode[] getModes() {
        return RiskMode.values();
    }

    public List<String> getZones() {
        return ZONES;
    }

    public String getCurrency() {
        return account.defaultCurrency().toUpperCase(Locale.ROOT);
    }

    public String getCountry() {
        return account.country();
    }

    public RiskMode getMode() {
        return mode;
    }

    public void setMode(RiskMode mode) {
        this.mode = mode;
    }

    public Long getLargest() {
        return largest;
    }

    public void setLargest(Long largest) {
        this.largest = largest;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}
