package io.vigia.domain.audit;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.platform.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** One act: who, what, on which object, from where, and for API requests the answer given. */
@Entity
@Table(name = "audit_entries")
public class AuditEntry {

    @Id
    private String id;

    private String accountId;
    private boolean livemode;
    private Instant at;
    private String actor;
    private String action;
    private String objectId;
    private String sourceIp;
    private Integer status;
    private SealedBody answer;
    private byte[] mac;

    protected AuditEntry() {}

    /**
     * @param id the request's id, {@code req_…}
     * @param action what was done, as {@code POST /v1/payment_intents} or {@code rule.enabled}
     */
    public AuditEntry(String id, EnvironmentId environment, Instant at, Actor actor, String action) {
        this.id = id;
        this.accountId = environment.accountId();
        this.livemode = environment.livemode();
        this.at = at;
        this.actor = actor.id();
        this.sourceIp = actor.sourceIp();
        this.action = action;
    }

    /** Names the object that was acted on. */
    public AuditEntry on(String objectId) {
        this.objectId = objectId;
        return this;
    }

    /** Keeps what an API request was answered, so that a repeated one can be answered the same. */
    public AuditEntry answered(int status, byte[] body) {
        this.status = status;
        this.answer = new SealedBody(body);
        return this;
    }

    /** Seals what the row says, once all is said. The answer is not part of it: it is forgotten after two days. */
    public AuditEntry sealed(UnaryOperator<byte[]> hasher) {
        mac = hasher.apply(content());
        return this;
    }

    /** Whether it says what it said when it was written; a row without a seal is not known to, so it does not count as such. */
    public boolean isIntact(UnaryOperator<byte[]> hasher) {
        return mac != null && Arrays.equals(mac, hasher.apply(content()));
    }

    private byte[] content() {
        return LinkText.of(
                new byte[0], id, accountId, livemode, at.toEpochMilli(), actor, action, objectId, sourceIp, status);
    }

    /** The keyed hash of the row, or null of one that nobody sealed. */
    public byte[] mac() {
        return mac == null ? null : mac.clone();
    }

    /** Whose act it was. */
    public EnvironmentId environment() {
        return new EnvironmentId(accountId, Mode.of(livemode));
    }

    public String id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String action() {
        return action;
    }

    public String objectId() {
        return objectId;
    }

    public String sourceIp() {
        return sourceIp;
    }

    /** The HTTP status answered, or null if the act was no API request. */
    public Integer status() {
        return status;
    }

    /** The body answered, or null. */
    public byte[] answer() {
        return answer == null ? null : answer.bytes();
    }
}
