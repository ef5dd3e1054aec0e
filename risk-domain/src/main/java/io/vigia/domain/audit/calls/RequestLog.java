package io.vigia.domain.audit.calls;

import io.vigia.domain.audit.LinkText;
import io.vigia.domain.kernel.Owned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** A call of the API as it is kept: a link of the chain of its environment. */
@Entity
@Table(name = "request_logs")
public class RequestLog extends Owned {

    private static final int MAX_METHOD = 10;
    private static final int MAX_PATH = 200;

    private String method;
    private String path;
    private int status;
    private String actor;
    private String sourceIp;
    private int tookMicros;
    private String apiVersion;
    private String idempotencyKey;
    private String errorCode;

    @Column(name = "evidence_enc")
    private Evidence evidence;

    private long seq;
    private byte[] previousHash;
    private byte[] hash;

    protected RequestLog() {}

    /**
     * The next link.
     *
     * @param hasher the installation's keyed hash
     */
    public RequestLog(ApiCall call, long seq, byte[] previousHash, UnaryOperator<byte[]> hasher) {
        super(call.id(), call.environment(), call.at());
        this.method = start(call.line().method(), MAX_METHOD);
        this.path = start(call.line().path(), MAX_PATH);
        this.status = call.line().status();
        this.tookMicros = call.line().tookMicros();
        this.actor = call.actor();
        this.sourceIp = call.sourceIp();
        this.apiVersion = call.sent().apiVersion();
        this.idempotencyKey = call.sent().idempotencyKey();
        this.errorCode = call.errorCode();
        this.evidence = call.evidence();
        this.seq = seq;
        this.previousHash = previousHash;
        this.hash = hasher.apply(content());
    }

    /** Whether nothing in it was altered since it was written. */
    public boolean isIntact(UnaryOperator<byte[]> hasher) {
        return Arrays.equals(hash, hasher.apply(content()));
    }

    /** Whether it comes right after this one. */
    public boolean follows(long earlierSeq, byte[] earlierHash) {
        return seq == earlierSeq + 1 && Arrays.equals(previousHash, earlierHash);
    }

    private static String start(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }

    private byte[] content() {
        return LinkText.of(
                previousHash,
                id(),
                environment().accountId(),
                livemode(),
                created().toEpochMilli(),
                method,
                path,
                status,
                actor,
                sourceIp,
                tookMicros,
                apiVersion,
                idempotencyKey,
                errorCode,
                seq,
                evidence.received(),
                evidence.answered());
    }

    public String method() {
        return method;
    }

    public String path() {
        return path;
    }

    /** The HTTP status answered. */
    public int status() {
        return status;
    }

    /** The key that was used. */
    public String actor() {
        return actor;
    }

    public String sourceIp() {
        return sourceIp;
    }

    public int tookMicros() {
        return tookMicros;
    }

    public String apiVersion() {
        return apiVersion;
    }

    public String idempotencyKey() {
        return idempotencyKey;
    }

    public String errorCode() {
        return errorCode;
    }

    public Evidence evidence() {
        return evidence;
    }

    /** Its place in the chain. */
    public long seq() {
        return seq;
    }

    public byte[] hash() {
        return hash.clone();
    }
}
