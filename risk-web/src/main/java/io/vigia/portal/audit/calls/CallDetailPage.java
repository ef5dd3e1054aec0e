package io.vigia.portal.audit.calls;

import io.vigia.domain.audit.calls.RequestLog;
import io.vigia.service.audit.calls.RequestLogService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One call, as it was received and answered. */
@Named
@RequestScoped
public class CallDetailPage {

    @Inject
    RequestLogService service;

    private String id;
    private RequestLog call;

    public RequestLog getCall() {
        if (call == null) {
            call = service.find(id);
        }
        return call;
    }

    /** How long it took, in milliseconds and tenths of them. */
    public double getMillis() {
        return Math.round(getCall().tookMicros() / 100.0) / 10.0;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
