package io.vigia.domain.webhooks;

import io.vigia.domain.kernel.Owned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One try of a delivery: when, how long, and what was sent and answered. */
@Entity
@Table(name = "webhook_attempts")
public class Attempt extends Owned {

    private String deliveryId;
    private int tookMillis;
    private Integer httpStatus;
    private String failure;

    @Column(name = "exchange_enc")
    private Exchange exchange;

    protected Attempt() {}

    /** @param id {@code wha_…} */
    public Attempt(String id, Delivery delivery, Instant at, Result result) {
        super(id, delivery.environment(), at);
        this.deliveryId = delivery.id();
        this.tookMillis = result.tookMillis;
        this.httpStatus = result.httpStatus;
        this.failure = result.failure == null ? null : result.failure.name();
        this.exchange = result.exchange;
    }

    public String deliveryId() {
        return deliveryId;
    }

    public int tookMillis() {
        return tookMillis;
    }

    /** The HTTP status answered, or null if there was no answer. */
    public Integer httpStatus() {
        return httpStatus;
    }

    /** Why it failed, or null if it arrived. */
    public FailureKind failure() {
        return failure == null ? null : FailureKind.valueOf(failure);
    }

    public Exchange exchange() {
        return exchange;
    }

    /**
     * How a try went.
     *
     * @param failure null if it arrived
     */
    public record Result(int tookMillis, Integer httpStatus, FailureKind failure, Exchange exchange) {

        public boolean arrived() {
            return failure == null;
        }
    }
}
