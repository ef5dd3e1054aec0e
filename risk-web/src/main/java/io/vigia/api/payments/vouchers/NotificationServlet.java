package io.vigia.api.payments.vouchers;

import io.vigia.api.platform.Errors;
import io.vigia.api.platform.Wire;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.RiskException;
import io.vigia.service.payments.vouchers.notifications.NotificationDesk;
import io.vigia.service.payments.vouchers.notifications.NotificationDesk.Heard;
import io.vigia.service.platform.time.RealTime;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code POST /networks/{network}/notifications}: the door of the networks, who have no key; the signature says who they are.
 * An answer of 200 says that the notification is kept, and not before it is.
 */
@WebServlet("/networks/*")
public class NotificationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(NotificationServlet.class.getName());
    private static final int MAX_BYTES = 64 * 1024;
    private static final String END = "/notifications";

    /** Under which names networks send their signature; the first is ours. */
    private static final String[] HEADERS = {"Vigia-Signature", "Stripe-Signature", "Efecty-Signature"};

    @Inject
    transient NotificationDesk desk;

    @Inject
    transient Ids ids;

    @Inject
    @RealTime
    transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String requestId = ids.next("req", clock.instant());
        response.setHeader("Request-Id", requestId);
        Optional<PaymentMethodType> network = network(request.getPathInfo());
        if (network.isEmpty()) {
            unknown(request, response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(MAX_BYTES + 1);
        try {
            answer(response, 200, Wire.bytes(json(desk.receive(network.get(), signature(request), body))));
        } catch (RiskException refusal) {
            answer(response, refusal.code().httpStatus(), Errors.body(Errors.of(refusal)));
        } catch (RuntimeException fault) {
            LOG.log(Level.SEVERE, fault, () -> "Notification " + requestId + " failed");
            WireObject error = new WireObject()
                    .with("type", "api_error")
                    .with("code", "internal_error")
                    .with("message", "Something went wrong on our end. Ask us about request " + requestId + ".");
            answer(response, 500, Errors.body(error));
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("POST")) {
            doPost(request, response);
        } else {
            unknown(request, response);
        }
    }

    private static Optional<PaymentMethodType> network(String path) {
        if (path == null || path.length() <= END.length() + 1 || !path.endsWith(END)) {
            return Optional.empty();
        }
        return PaymentMethodType.of(path.substring(1, path.length() - END.length()))
                .filter(type -> type != PaymentMethodType.CARD && type != PaymentMethodType.CARD_PRESENT);
    }

    private static String signature(HttpServletRequest request) {
        for (String header : HEADERS) {
            if (request.getHeader(header) != null) {
                String value = request.getHeader(header);
                return value.length() > 1_000 ? null : value;
            }
        }
        return null;
    }

    private static WireObject json(Heard heard) {
        return WireObject.of(heard.id(), "network_notification")
                .with("duplicate", heard.duplicate())
                .with("number", heard.number())
                .with("received", true)
                .with("voucher_status", heard.status());
    }

    private static void unknown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WireObject error = new WireObject()
                .with("type", "invalid_request_error")
                .with("code", "url_unrecognized")
                .with("message", "Unrecognized request URL (" + request.getMethod() + ": /networks).")
                .with("doc_url", Errors.docUrl("url_unrecognized"));
        answer(response, 404, Errors.body(error));
    }

    private static void answer(HttpServletResponse response, int status, byte[] body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=utf-8");
        response.setHeader("Cache-Control", "no-cache, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(body);
    }
}
