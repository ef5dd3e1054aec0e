package io.vigia.service.payments.evaluations;

import io.vigia.domain.customers.Address;
import io.vigia.domain.customers.BillingDetails;
import io.vigia.domain.customers.Customer;
import io.vigia.domain.customers.CustomerRepository;
import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.decisions.Outcome;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.PaymentError;
import io.vigia.domain.payments.evaluations.EvaluationReport;
import io.vigia.domain.payments.evaluations.EvaluationRepository;
import io.vigia.domain.payments.evaluations.PaymentEvaluation;
import io.vigia.domain.payments.evaluations.PaymentEvaluation.Person;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.signals.Attempt;
import io.vigia.domain.signals.RiskContext;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.rules.host.ObjectType;
import io.vigia.service.decisions.DecisionEngine;
import io.vigia.service.decisions.Judgement;
import io.vigia.service.payments.methods.MethodChoice;
import io.vigia.service.payments.methods.MethodMaker;
import io.vigia.service.platform.Caller;
import io.vigia.service.signals.sessions.SessionBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What callers may ask about payments that another processor carries, and tell of them afterwards. */
@ApplicationScoped
@Transactional
public class EvaluationService {

    private static final int MOST_REPORTS = 50;

    @Inject
    private Caller caller;

    @Inject
    private EvaluationRepository evaluations;

    @Inject
    private CustomerRepository customers;

    @Inject
    private MethodMaker methods;

    @Inject
    private SessionBook sessions;

    @Inject
    private DecisionEngine engine;

    @Inject
    private Aftermath aftermath;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /**
     * What is asked.
     *
     * @param question its method is not known yet
     * @param choice the method
     * @param shipping where goods go, or null
     */
    public record Asked(
            PaymentEvaluation.Question question, MethodChoice choice, Address shipping, RiskContext context) {}

    /** Decides about a payment that is not ours, counts it and keeps what was decided. */
    public PaymentEvaluation evaluate(Asked asked) {
        caller.require(Permission.PAYMENTS_WRITE);
        EnvironmentId environment = caller.environment();
        RiskContext told = asked.context().calling(asked.question().person().phone());
        Instant at = momentOf(told);
        RiskContext context = told.session() == null ? told : sessions.completed(environment, told);
        Customer customer = asked.question().customerId() == null
                ? null
                : new Lookup(environment, "customer", asked.question().customerId(), "customer_details[customer]")
                        .in(customers::find);
        PaymentMethod method = methods.resolve(environment, asked.choice(), at);
        String id = ids.next("peval", at);
        Judgement judgement = engine.judge(new Attempt(
                environment,
                ids.next("dec", at),
                ObjectType.PAYMENT_INTENT,
                id,
                at,
                asked.question().amount(),
                method.type(),
                method.card(),
                billing(asked.question().person(), method),
                email(asked.question().person(), method, customer),
                asked.shipping(),
                customer == null
                        ? null
                        : new Attempt.Payer(
                                customer.id(),
                                customer.created(),
                                customer.profile().metadata()),
                context,
                new Attempt.Details(
                        asked.question().description(),
                        asked.question().statementDescriptor(),
                        asked.question().movement().isOffSession(),
                        false,
                        null,
                        asked.question().metadata())));
        Outcome outcome = outcome(judgement);
        engine.keep(judgement, id, outcome, judgement.blocks() ? AttemptStatus.BLOCKED : AttemptStatus.PENDING);
        PaymentEvaluation evaluation = new PaymentEvaluation(
                id, environment, at, with(asked.question(), method.id()), judgement.decisionId(), outcome);
        evaluations.add(environment, evaluation);
        return evaluation;
    }

    /** Tells what became of one. */
    public PaymentEvaluation report(String id, EvaluationReport.Told told) {
        caller.require(Permission.PAYMENTS_WRITE);
        PaymentEvaluation evaluation = existing(id);
        Instant now = clock.instant();
        Instant at = told.occurredAt() == null ? now : told.occurredAt();
        if (at.isAfter(now) || at.getEpochSecond() < evaluation.created().getEpochSecond()) {
            throw RiskException.invalid(
                    "occurred_at", "It can have happened between the evaluation and now, not at another time.");
        }
        if (evaluations.reports(caller.environment(), id).size() >= MOST_REPORTS) {
            throw RiskException.invalid("id", "Up to " + MOST_REPORTS + " reports can be made of one evaluation.");
        }
        EvaluationReport report = new EvaluationReport(
                ids.next("evrep", now),
                now,
                evaluation,
                new EvaluationReport.Told(told.type(), at, told.reason(), told.amount()));
        evaluations.add(caller.environment(), report);
        aftermath.of(evaluation, report);
        return evaluation;
    }

    /** @throws RiskException RESOURCE_MISSING if the environment has no such evaluation */
    public PaymentEvaluation find(String id) {
        caller.require(Permission.PAYMENTS_READ);
        return existing(id);
    }

    /** What was reported of one, oldest first. */
    public List<EvaluationReport> reports(String id) {
        caller.require(Permission.PAYMENTS_READ);
        return evaluations.reports(caller.environment(), id);
    }

    private static Outcome outcome(Judgement judgement) {
        Outcome made = judgement.blocks()
                ? judgement.blocked()
                : judgement.asksAuthentication() ? judgement.authenticate() : judgement.approved();
        return new Outcome(
                made.type(),
                Outcome.NOT_SENT, // it never is by us
                made.reason(),
                made.riskLevel(),
                made.riskScore(),
                made.rule(),
                made.sellerMessage(),
                null,
                made.held());
    }

    private static String email(Person person, PaymentMethod method, Customer customer) {
        return Stream.of(
                        person.email(),
                        method.billing().email(),
                        customer == null ? null : customer.profile().email())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whose method it is; who pays, where the method does not say. */
    private static BillingDetails billing(Person person, PaymentMethod method) {
        BillingDetails known = method.billing();
        return known.name() != null || person.name() == null
                ? known
                : new BillingDetails(known.address(), known.email(), person.name(), known.phone());
    }

    private static PaymentEvaluation.Question with(PaymentEvaluation.Question question, String methodId) {
        return new PaymentEvaluation.Question(
                question.amount(),
                methodId,
                question.customerId(),
                question.sessionId(),
                question.person(),
                question.description(),
                question.statementDescriptor(),
                question.movement(),
                question.metadata());
    }

    private Instant momentOf(RiskContext context) {
        Instant now = clock.instant();
        if (context.occurredAt() == null) {
            return now;
        }
        if (caller.environment().livemode() || context.occurredAt().isAfter(now)) {
            throw new RiskException(
                    PaymentError.TEST_MODE_ONLY,
                    "A payment can be dated back in test mode only, and never into the future.",
                    "risk_context[occurred_at]");
        }
        return context.occurredAt();
    }

    private PaymentEvaluation existing(String id) {
        return new Lookup(caller.environment(), "payment evaluation", id, "id").in(evaluations::find);
    }
}
