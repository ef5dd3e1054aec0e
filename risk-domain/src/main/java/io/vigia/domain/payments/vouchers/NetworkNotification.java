package io.vigia.domain.payments.vouchers;

import io.vigia.domain.audit.SealedBody;
import io.vigia.domain.kernel.Owned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a network told us, byte for byte, with the signature that proved it: evidence, never changed. */
@Entity
@Table(name = "network_notifications")
public class NetworkNotification extends Owned {

    private String orderId;
    private String eventId;
    private String type;
    private String signature;
    private byte[] bodyDigest;
    private SealedBody body;

    protected NetworkNotification() {}

    /**
     * @param id {@code ntf_…}
     * @param came by the world's clock
     */
    public NetworkNotification(String id, NetworkOrder order, Instant came, Told told) {
        super(id, order.environment(), came);
        this.orderId = order.id();
        this.eventId = told.eventId();
        this.type = told.type();
        this.signature = told.signature();
        this.bodyDigest = told.digest().clone();
        this.body = new SealedBody(told.body());
    }

    public String orderId() {
        return orderId;
    }

    /** The network's own id of it. */
    public String eventId() {
        return eventId;
    }

    public String type() {
        return type;
    }

    /** The header as it came. */
    public String signature() {
        return signature;
    }

    public byte[] body() {
        return body.bytes();
    }

    /**
     * What came.
     *
     * @param digest SHA-256 of the body
     */
    public record Told(String eventId, String type, String signature, byte[] digest, byte[] body) {}
}
