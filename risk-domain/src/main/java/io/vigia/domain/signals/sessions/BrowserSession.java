package io.vigia.domain.signals.sessions;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Owned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A browser that was seen at the merchant's checkout; a payment that names it is decided with its facts. */
@Entity
@Table(name = "browser_sessions")
public class BrowserSession extends Owned {

    /** How long a payment can name it. */
    public static final Duration LIFETIME = Duration.ofHours(24);

    private Instant expires;

    @Column(name = "facts_enc")
    private BrowserFacts facts;

    protected BrowserSession() {}

    /** @param id {@code rse_…} */
    public BrowserSession(String id, EnvironmentId environment, Instant created, BrowserFacts facts) {
        super(id, environment, created);
        this.expires = created.plus(LIFETIME);
        this.facts = facts;
    }

    /** Until when a payment can name it. */
    public Instant expires() {
        return expires;
    }

    public boolean isOver(Instant now) {
        return now.isAfter(expires);
    }

    public BrowserFacts facts() {
        return facts;
    }
}
