package io.vigia.domain.payments.vouchers;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Owned;
import io.vigia.domain.kernel.PersonalText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** The secret with which a network signs what it tells one account in one mode. */
@Entity
@Table(name = "network_secrets")
public class NetworkSecret extends Owned {

    @Enumerated(EnumType.STRING)
    private PaymentMethodType method;

    private PersonalText secret;
    private Instant endsAt;

    protected NetworkSecret() {}

    /** @param id {@code nsec_…} */
    public NetworkSecret(
            String id, EnvironmentId environment, Instant created, PaymentMethodType method, PersonalText secret) {
        super(id, environment, created);
        this.method = method;
        this.secret = secret;
    }

    /** Another took its place; until this moment it still verifies. */
    public void endAt(Instant moment) {
        endsAt = moment;
    }

    /** Whether signatures made with it are good. */
    public boolean verifies(Instant now) {
        return endsAt == null || now.isBefore(endsAt);
    }

    public PaymentMethodType method() {
        return method;
    }

    public String secret() {
        return secret.value();
    }

    /** Until when it verifies, or null if it is the one in use. */
    public Instant endsAt() {
        return endsAt;
    }
}
