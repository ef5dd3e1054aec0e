package io.vigia.portal.payments;

import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.TimeRange;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.portal.platform.Visitor;
import io.vigia.service.payments.search.PaymentFilter;
import io.vigia.service.payments.search.PaymentSearchService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes exactly what a search finds as CSV, page by page, so that it costs no memory; at most {@value #MAX_ROWS} rows. */
@WebServlet("/portal/payments/export")
public class PaymentExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    static final int MAX_ROWS = 200_000;
    private static final String HEAD =
            "id,created,amount,currency,status,outcome,risk_level,risk_score,rule,method,customer";

    @Inject
    transient PaymentSearchService service;

    @Inject
    transient Visitor visitor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getParameter("q");
        try {
            PaymentFilter filter = PaymentQuery.read(query == null ? "" : query, visitor.zone());
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"payments.csv\"");
            write(filter, response.getWriter());
        } catch (BadQuery bad) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void write(PaymentFilter filter, PrintWriter out) {
        out.print(HEAD + "\r\n");
        String after = null;
        for (int rows = 0; rows < MAX_ROWS; rows += PageRequest.MAX_LIMIT) {
            Page<PaymentIntent> page =
                    service.find(filter, new PageRequest(PageRequest.MAX_LIMIT, after, null, TimeRange.ALL));
            page.items().forEach(payment -> out.print(line(payment)));
            if (!page.hasMore() || out.checkError()) {
                return;
            }
            List<PaymentIntent> items = page.items();
            after = items.get(items.size() - 1).id();
        }
    }

    static String line(PaymentIntent payment) {
        String currency = payment.amount().currency().toUpperCase(Locale.ROOT);
        int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        return Stream.of(
                                payment.id(),
                                payment.created(),
                                BigDecimal.valueOf(payment.amount().minor(), digits)
                                        .toPlainString(),
                                currency,
                                payment.status().wire(),
                                payment.outcome() == null
                                        ? null
                                        : payment.outcome().wire(),
                                payment.riskLevel(),
                                payment.riskScore(),
                                payment.ruleId(),
                                payment.method() == null
                                        ? null
                                        : payment.method().wire(),
                                payment.customerId())
                        .map(value -> Objects.toString(value, ""))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }
}
