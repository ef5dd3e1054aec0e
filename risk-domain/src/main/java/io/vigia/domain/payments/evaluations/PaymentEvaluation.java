package io.vigia.domain.payments.evaluations;

import io.vigia.domain.decisions.Outcome;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.kernel.Owned;
import io.vigia.domain.kernel.PersonalText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One question about a payment that we do not carry, with its answer. */
@Entity
@Table(name = "payment_evaluations")
public class PaymentEvaluation extends Owned {

    private String decisionId;
    private Outcome outcome;
    private long amount;
    private String currency;
    private String paymentMethodId;
    private String customerId;
    private String sessionId;

    @Column(name = "email_enc")
    private PersonalText email;

    @Column(name = "name_enc")
    private PersonalText name;

    @Column(name = "phone_enc")
    private PersonalText phone;

    private String description;
    private String statementDescriptor;
    private String customerPresence;
    private String paymentType;
    private Metadata metadata = Metadata.EMPTY;

    protected PaymentEvaluation() {}

    /**
     * What is asked about.
     *
     * @param methodId the stored method
     * @param sessionId the browser session, or null
     */
    public record Question(
            Money amount,
            String methodId,
            String customerId,
            String sessionId,
            Person person,
            String description,
            String statementDescriptor,
            Movement movement,
            Metadata metadata) {}

    /**
     * How the money moves; any part may be null.
     *
     * @param customerPresence on_session or off_session
     * @param paymentType one_off, recurring, setup_one_off or setup_recurring
     */
    public record Movement(String customerPresence, String paymentType) {

        private static final String AWAY = "off_session";

        /** Whether the payer is away. */
        public boolean isOffSession() {
            return AWAY.equals(customerPresence);
        }

        /** Whether nothing was said. */
        public boolean isEmpty() {
            return customerPresence == null && paymentType == null;
        }
    }

    /** Who pays, as the merchant says; any part may be null. */
    public record Person(String email, String name, String phone) {

        @Override
        public String toString() {
            return "Person[***]";
        }
    }

    /** @param id {@code peval_…} */
    public PaymentEvaluation(
            String id,
            EnvironmentId environment,
            Instant created,
            Question question,
            String decisionId,
            Outcome outcome) {
        super(id, environment, created);
        this.decisionId = decisionId;
        this.outcome = outcome;
        this.amount = question.amount.minor();
        this.currency = question.amount.currency();
        this.paymentMethodId = question.methodId;
        this.customerId = question.customerId;
        this.sessionId = question.sessionId;
        this.email = PersonalText.of(question.person.email);
        this.name = PersonalText.of(question.person.name);
        this.phone = PersonalText.of(question.person.phone);
        this.description = question.description;
        this.statementDescriptor = question.statementDescriptor;
        this.customerPresence = question.movement.customerPresence;
        this.paymentType = question.movement.paymentType;
        this.metadata = question.metadata;
    }

    public String decisionId() {
        return decisionId;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** What was asked about. */
    public Question question() {
        return new Question(
                new Money(amount, currency),
                paymentMethodId,
                customerId,
                sessionId,
                new Person(PersonalText.clear(email), PersonalText.clear(name), PersonalText.clear(phone)),
                description,
                statementDescriptor,
                new Movement(customerPresence, paymentType),
                metadata == null ? Metadata.EMPTY : metadata);
    }
}
