package io.vigia.domain.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A merchant, or the platform's operator. */
@Entity
@Table(name = "accounts")
public class Account {

    @Id
    private String id;

    private String name;
    private String country;
    private String defaultCurrency;
    private String timeZone;
    private boolean liveEnabled;
    private boolean operator;
    private Instant created;

    protected Account() {}

    /**
     * @param id {@code acct_…}
     * @param country ISO 3166-1 alpha-2; it decides the default currency and the time zone
     */
    public Account(String id, String name, Country country, Instant created) {
        this.id = id;
        this.name = name;
        this.country = country.code();
        this.defaultCurrency = country.currency();
        this.timeZone = country.timeZone();
        this.created = created;
    }

    /** The account of those who run the platform: its members are staff. */
    public static Account ofOperator(String id, String name, Country country, Instant created) {
        Account account = new Account(id, name, country, created);
        account.operator = true;
        return account;
    }

    /** @param zone where its days begin and end from now on: an IANA name */
    public void moveTo(String zone) {
        timeZone = zone;
    }

    /** Lets the account take real payments. */
    public void goLive() {
        liveEnabled = true;
    }

    /** Takes live mode from it: its live keys are refused from now on. */
    public void closeLive() {
        liveEnabled = false;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String country() {
        return country;
    }

    public String defaultCurrency() {
        return defaultCurrency;
    }

    public String timeZone() {
        return timeZone;
    }

    public boolean liveEnabled() {
        return liveEnabled;
    }

    /** Whether this is no merchant, but the platform's operator. */
    public boolean operator() {
        return operator;
    }

    public Instant created() {
        return created;
    }
}
