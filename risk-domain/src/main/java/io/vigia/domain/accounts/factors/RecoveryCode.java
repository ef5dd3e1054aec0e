package io.vigia.domain.accounts.factors;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A code that stands in once for a telephone that is lost. Only its keyed hash is kept. */
@Entity
@Table(name = "recovery_codes")
public class RecoveryCode {

    @Id
    private String id;

    private String memberId;
    private byte[] hash;
    private Instant usedAt;

    protected RecoveryCode() {}

    /** @param id {@code rec_…} */
    public RecoveryCode(String id, String memberId, byte[] hash) {
        this.id = id;
        this.memberId = memberId;
        this.hash = hash.clone();
    }

    public String id() {
        return id;
    }

    public String memberId() {
        return memberId;
    }

    /** When it was used, or null. */
    public Instant usedAt() {
        return usedAt;
    }
}
