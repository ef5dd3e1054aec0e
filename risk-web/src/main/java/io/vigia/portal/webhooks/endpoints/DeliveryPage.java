package io.vigia.portal.webhooks.endpoints;

import io.vigia.domain.platform.Permission;
import io.vigia.domain.webhooks.Attempt;
import io.vigia.domain.webhooks.Delivery;
import io.vigia.domain.webhooks.Exchange;
import io.vigia.portal.platform.Notices;
import io.vigia.service.platform.Caller;
import io.vigia.service.webhooks.delivery.DeliveryService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One delivery: every try with what was sent and answered, what to do about a failure, and sending it again. */
@Named
@RequestScoped
public class DeliveryPage {

    @Inject
    DeliveryService service;

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private String id;
    private Delivery delivery;
    private List<Attempt> attempts;

    /** Reads the address, or the form that carries it on, before any part of the page asks what it is about. */
    @PostConstruct
    void read() {
        id = request.getParameter("id");
    }

    public Delivery getDelivery() {
        if (delivery == null) {
            delivery = service.find(id);
        }
        return delivery;
    }

    /** The tries, newest first. */
    public List<Attempt> getAttempts() {
        if (attempts == null) {
            attempts = service.attempts(id);
        }
        return attempts;
    }

    /** The head of what was sent, a line for each header. */
    public String sent(Exchange exchange) {
        return (exchange.requestHeaders().isEmpty() ? "" : "POST ") + exchange.url() + "\n"
                + lines(exchange.requestHeaders());
    }

    /** The headers that were answered, a line each. */
    public String answered(Exchange exchange) {
        return lines(exchange.responseHeaders());
    }

    private static String lines(Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining("\n"));
    }

    public boolean isEditable() {
        return caller.may(Permission.WEBHOOKS_WRITE);
    }

    public void resend() {
        service.resend(id);
        notices.good("deliveries.resent");
        notices.goTo("/portal/webhooks/endpoints/delivery?id=" + id);
    }
}
