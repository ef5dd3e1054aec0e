package io.vigia.domain.kernel;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** A stored thing that belongs to one environment and says when it came to be. */
@MappedSuperclass
public abstract class Owned {

    @Id
    private String id;

    private String accountId;
    private boolean livemode;
    private Instant created;

    /** For the persistence provider. */
    protected Owned() {}

    protected Owned(String id, EnvironmentId environment, Instant created) {
        this.id = id;
        this.accountId = environment.accountId();
        this.livemode = environment.livemode();
        this.created = created;
    }

    public String id() {
        return id;
    }

    public EnvironmentId environment() {
        return new EnvironmentId(accountId, Mode.of(livemode));
    }

    public boolean livemode() {
        return livemode;
    }

    public Instant created() {
        return created;
    }
}
