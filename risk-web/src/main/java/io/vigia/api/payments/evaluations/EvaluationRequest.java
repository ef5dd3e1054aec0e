package io.vigia.api.payments.evaluations;

import io.vigia.api.customers.AddressJson;
import io.vigia.api.customers.Emails;
import io.vigia.api.payments.AmountRequest;
import io.vigia.api.payments.RiskContextRequest;
import io.vigia.api.payments.methods.MethodRequest;
import io.vigia.api.platform.Params;
import io.vigia.domain.customers.Shipping;
import io.vigia.domain.kernel.KernelError;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.evaluations.EvaluationReport;
import io.vigia.domain.payments.evaluations.PaymentEvaluation;
import io.vigia.domain.payments.evaluations.ReportType;
import io.vigia.domain.signals.RiskContext;
import io.vigia.service.payments.evaluations.EvaluationService;
import io.vigia.service.payments.methods.MethodChoice;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a question about a payment and what is told of it later, in the shape that Stripe's SDKs send. */
final class EvaluationRequest {

    private static final int MAX_TEXT = 500;
    private static final int MAX_DETAIL = 60;
    private static final Map<String, String> STRIPES_NAMES =
            Map.of("dispute_opened", "disputed", "early_fraud_warning_received", "early_fraud_warning");

    private EvaluationRequest() {}

    static EvaluationService.Asked read(Params params) {
        Params payment = params.child("payment_details");
        Money amount = AmountRequest.read(payment);
        Params customer = params.child("customer_details");
        customer.text("customer_account");
        String session = params.child("client_device_metadata_details").text("radar_session", 80);
        Shipping shipping = AddressJson.readShipping(payment.child("shipping_details"));
        PaymentEvaluation.Movement movement = movement(payment.child("money_movement_details"));
        RiskContext context = RiskContextRequest.read(params.child("risk_context"));
        RiskContext told = context == null ? RiskContext.EMPTY : context;
        EvaluationService.Asked asked = new EvaluationService.Asked(
                new PaymentEvaluation.Question(
                        amount,
                        null,
                        customer.text("customer"),
                        session,
                        new PaymentEvaluation.Person(
                                Emails.read(customer, "email"),
                                customer.text("name", MAX_TEXT),
                                customer.text("phone", MAX_TEXT)),
                        payment.text("description", 1_000),
                        payment.text("statement_descriptor", 22),
                        movement,
                        params.metadata(Metadata.EMPTY)),
                method(payment.child("payment_method_details")),
                shipping == null ? null : shipping.address(),
                session == null ? told : told.in(session));
        finish(params);
        return asked;
    }

    /** A stored method or a card's token, as Stripe has it, or the method itself. */
    private static MethodChoice method(Params details) {
        MethodChoice choice = MethodRequest.read(details);
        if (choice == null) {
            String param = details.full("payment_method");
            throw new RiskException(KernelError.PARAMETER_MISSING, "Missing required param: " + param + ".", param);
        }
        Params billing = details.child("billing_details");
        return billing.isEmpty()
                ? choice
                : new MethodChoice(
                        choice.id(),
                        choice.type(),
                        choice.token(),
                        choice.card(),
                        AddressJson.readBilling(billing),
                        choice.tokenParam(),
                        choice.particulars());
    }

    private static PaymentEvaluation.Movement movement(Params movement) {
        movement.oneOf("money_movement_type", List.of("card"));
        Params card = movement.child("card");
        return new PaymentEvaluation.Movement(
                card.oneOf("customer_presence", List.of("on_session", "off_session")),
                card.oneOf("payment_type", List.of("one_off", "recurring", "setup_one_off", "setup_recurring")));
    }

    static EvaluationReport.Told report(Params params) {
        String sent = params.required("type", MAX_DETAIL);
        String name = STRIPES_NAMES.getOrDefault(sent, sent);
        if (!ReportType.names().contains(name)) {
            throw RiskException.invalid(
                    "type", "Invalid type: must be one of " + String.join(", ", ReportType.names()));
        }
        ReportType type = ReportType.valueOf(name.toUpperCase(Locale.ROOT));
        Params details = params.child(sent);
        String detail = type.words().isEmpty()
                ? details.text(type.detail(), MAX_DETAIL)
                : details.oneOf(type.detail(), type.words());
        if (detail == null && type.needsDetail()) {
            throw new RiskException(
                    KernelError.PARAMETER_MISSING,
                    "Missing required param: " + details.full(type.detail()) + ".",
                    details.full(type.detail()));
        }
        Long amount = details.integer("amount");
        if (amount != null && amount < 1) {
            throw new RiskException(
                    KernelError.PARAMETER_INVALID_INTEGER,
                    "This value must be greater than or equal to 1.",
                    details.full("amount"));
        }
        details.text("currency", 3);
        EvaluationReport.Told told = new EvaluationReport.Told(type, params.moment("occurred_at"), detail, amount);
        finish(params);
        return told;
    }

    private static void finish(Params params) {
        params.list("expand");
        params.done();
    }
}
