package io.vigia.api.audit;

import io.vigia.api.platform.WireObject;
import io.vigia.domain.audit.calls.RequestLog;
import io.vigia.service.audit.Verification;

/** Calls on the wire. */
final class RequestLogJson {

    private RequestLogJson() {}

    static WireObject line(RequestLog call) {
        return WireObject.of(call.id(), "request_log")
                .with("api_version", call.apiVersion())
                .with("created", call.created())
                .with("error_code", call.errorCode())
                .with("idempotency_key", call.idempotencyKey())
                .with("key", call.actor())
                .with("livemode", call.livemode())
                .with("method", call.method())
                .with("path", call.path())
                .with("source_ip", call.sourceIp())
                .with("status", call.status())
                .with("took_micros", call.tookMicros());
    }

    static WireObject whole(RequestLog call) {
        return line(call)
                .with("parameters", call.evidence().received())
                .with("response", call.evidence().answered());
    }

    static WireObject of(Verification found) {
        return new WireObject()
                .with("object", "request_log.verification")
                .with("broken_at", found.brokenAt())
                .with("checked", found.checked())
                .with("intact", found.why() == null)
                .with("why", found.why());
    }
}
