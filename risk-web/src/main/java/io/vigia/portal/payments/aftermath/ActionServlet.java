package io.vigia.portal.payments.aftermath;

import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.refunds.Refund;
import io.vigia.domain.payments.refunds.RefundRepository.Filter;
import io.vigia.portal.platform.Visitor;
import io.vigia.service.payments.labels.LabelService;
import io.vigia.service.payments.refunds.RefundService;
import io.vigia.service.platform.Conflicts;
import io.vigia.service.reviews.ReviewService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

/** Does what a button on a payment's page says, and leads back to where the reader came from with what came of it. */
@WebServlet("/portal/payments/act")
public class ActionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Visitor visitor;

    @Inject
    transient RefundService refunds;

    @Inject
    transient LabelService labels;

    @Inject
    transient ReviewService reviews;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!visitor.owns(request.getParameter("csrf"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.sendRedirect(request.getContextPath() + back(request) + '&' + outcome(request));
    }

    private String outcome(HttpServletRequest request) {
        try {
            String wish = String.valueOf(request.getParameter("do"));
            act(wish, request);
            return "done=" + wish;
        } catch (RiskException refusal) {
            return "problem=" + refusal.code().wire();
        } catch (RuntimeException failure) {
            if (Conflicts.isConflictWithin(failure)) {
                return "problem=lock_timeout";
            }
            throw failure;
        }
    }

    private void act(String wish, HttpServletRequest request) {
        switch (wish) {
            case "approve" -> reviews.approve(text(request, "review"));
            case "note" -> reviews.note(text(request, "review"), request.getParameter("note"));
            case "refund" -> refund(request, reason(request));
            case "refund_fraud" -> refund(request, Refund.FRAUDULENT);
            case "report_fraud" -> labels.report(text(request, "charge"), true);
            case "report_safe" -> labels.report(text(request, "charge"), false);
            case "undo_label" -> labels.undo(text(request, "label"));
            default -> throw RiskException.invalid("do", "There is no such action.");
        }
    }

    private void refund(HttpServletRequest request, String reason) {
        refunds.create(
                new Filter(text(request, "charge"), null), new Refund.Wish(amount(request), reason, Metadata.EMPTY));
    }

    private static String reason(HttpServletRequest request) {
        String reason = text(request, "reason");
        return Refund.REASONS.contains(reason) ? reason : null;
    }

    /** The amount in minor units, or null for all that is left. */
    private static Long amount(HttpServletRequest request) {
        String amount = text(request, "amount").strip().replace(',', '.');
        if (amount.isEmpty()) {
            return null;
        }
        try {
            Currency currency = Currency.getInstance(text(request, "currency").toUpperCase(Locale.ROOT));
            long minor = new BigDecimal(amount)
                    .movePointRight(currency.getDefaultFractionDigits())
                    .longValueExact();
            if (minor > 0) {
                return minor;
            }
        } catch (IllegalArgumentException | ArithmeticException noAmount) {
            // told below
        }
        throw RiskException.invalid("amount", "This is no amount.");
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** The payment's page, or the queue for who works through it. */
    private static String back(HttpServletRequest request) {
        String payment = text(request, "payment");
        boolean known = payment.matches("pi_\\w{1,60}");
        boolean decides = !"note".equals(request.getParameter("do"));
        return text(request, "from").equals("queue") && decides || !known
                ? "/portal/reviews/list?show=open"
                : "/portal/payments/detail?id=" + payment;
    }
}
