package io.vigia.domain.payments.setup;

import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Owned;
import io.vigia.domain.payments.PaymentFailure;
import io.vigia.domain.payments.PaymentStatus;
import io.vigia.domain.payments.Terms;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** A method on its way to being kept for later payments. */
@Entity
@Table(name = "setup_intents")
public class SetupIntent extends Owned {

    @Enumerated(EnumType.STRING)
    private PaymentStatus status;

    private String clientSecret;
    private String futureUsage;
    private String methodTypes;
    private String customerId;
    private String paymentMethodId;
    private PaymentFailure failure;
    private String cancellationReason;
    private Terms terms = Terms.EMPTY;
    private Metadata metadata = Metadata.EMPTY;

    @Version
    private int version;

    protected SetupIntent() {}

    /**
     * @param id {@code seti_…}
     * @param secret the random end of the client secret
     */
    public SetupIntent(String id, EnvironmentId environment, Instant created, String secret, Request request) {
        super(id, environment, created);
        this.clientSecret = id + "_secret_" + secret;
        this.status = PaymentStatus.REQUIRES_PAYMENT_METHOD;
        describe(request);
    }

    /**
     * Takes over what the merchant asks for now.
     *
     * @throws SetupUnexpectedState if it is too late for that
     */
    public void update(Request request) {
        if (!request.onlyAnnotates(request())) {
            requireEditable("update");
        }
        describe(request);
    }

    private void describe(Request request) {
        futureUsage = request.usage();
        methodTypes = String.join(",", request.methodTypes());
        customerId = request.customerId();
        terms = request.terms();
        metadata = request.metadata();
    }

    /** Sets the method that is to be kept. */
    public void choose(PaymentMethod chosen) {
        requireEditable("update");
        paymentMethodId = chosen.id();
        status = PaymentStatus.REQUIRES_CONFIRMATION;
    }

    /** @throws SetupUnexpectedState if it is too late to change it, or to try again */
    public void requireEditable(String verb) {
        if (!status.isEditable()) {
            throw new SetupUnexpectedState(this, verb);
        }
    }

    /** The payer must prove who they are first. */
    public void awaitAuthentication() {
        failure = null;
        status = PaymentStatus.REQUIRES_ACTION;
    }

    /** The issuer agrees. */
    public void succeeded() {
        failure = null;
        status = PaymentStatus.SUCCEEDED;
    }

    /** The attempt failed; another may follow. */
    public void failed(PaymentFailure reason) {
        failure = reason;
        paymentMethodId = null;
        status = PaymentStatus.REQUIRES_PAYMENT_METHOD;
    }

    /** @param reason abandoned, duplicate, requested_by_customer, or null */
    public void cancel(String reason) {
        requireEditable("cancel");
        status = PaymentStatus.CANCELED;
        cancellationReason = reason;
    }

    public boolean awaitsAuthentication() {
        return status == PaymentStatus.REQUIRES_ACTION;
    }

    public Request request() {
        return new Request(futureUsage, methodTypes(), customerId, terms, metadata());
    }

    public PaymentStatus status() {
        return status;
    }

    public String clientSecret() {
        return clientSecret;
    }

    public String usage() {
        return futureUsage;
    }

    public List<String> methodTypes() {
        return List.of(methodTypes.split(","));
    }

    public String customerId() {
        return customerId;
    }

    public String paymentMethodId() {
        return paymentMethodId;
    }

    public PaymentFailure failure() {
        return failure;
    }

    public String cancellationReason() {
        return cancellationReason;
    }

    public Terms terms() {
        return terms;
    }

    public Metadata metadata() {
        return metadata == null ? Metadata.EMPTY : metadata;
    }

    /**
     * What a merchant asks for.
     *
     * @param usage off_session or on_session
     * @param methodTypes the types of method that may be kept, as on the wire
     * @param customerId who is to keep it, or null
     */
    public record Request(String usage, List<String> methodTypes, String customerId, Terms terms, Metadata metadata) {

        boolean onlyAnnotates(Request other) {
            return usage.equals(other.usage)
                    && methodTypes.equals(other.methodTypes)
                    && java.util.Objects.equals(customerId, other.customerId);
        }
    }
}
