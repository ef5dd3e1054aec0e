package io.vigia.api.audit;

import io.vigia.api.platform.AnswerHeaders;
import io.vigia.api.platform.ApiRequest;
import io.vigia.domain.audit.calls.ApiCall;
import io.vigia.domain.audit.calls.Evidence;
import io.vigia.service.audit.calls.Masking;
import io.vigia.service.audit.calls.WaitingCalls;
import io.vigia.service.platform.Caller;
import io.vigia.service.platform.time.RealTime;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands every call of a known key to the log, with what it was answered; see also {@link AnswerHeaders}. */
@Provider
public class CallFilter implements ContainerResponseFilter {

    private static final Pattern CODE = Pattern.compile("\"code\":\"([a-z0-9_]{1,80})\"");
    private static final int MAX_KEPT = 512 * 1024;

    @Inject
    private WaitingCalls log;

    @Inject
    private ApiRequest request;

    @Inject
    private Caller caller;

    @Inject
    @RealTime
    private Clock clock;

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext response) {
        if (request.id() == null || !caller.isKnown()) {
            return; // nobody's call: there is no log that it belongs to
        }
        String answer = answered(response.getEntity());
        log.add(new ApiCall(
                request.id(),
                caller.environment(),
                clock.instant(),
                new ApiCall.Line(context.getMethod(), request.path(), response.getStatus(), request.tookMicros()),
                caller.actor().id(),
                caller.actor().sourceIp(),
                new ApiCall.Sent(request.version(), caller.idempotencyKey()),
                response.getStatus() < 400 ? null : code(answer),
                new Evidence(Masking.form(request.form()), answer)));
    }

    private static String answered(Object entity) {
        if (!(entity instanceof byte[] bytes)) {
            return "";
        }
        return Masking.text(new String(bytes, 0, Math.min(bytes.length, MAX_KEPT), StandardCharsets.UTF_8));
    }

    private static String code(String answer) {
        Matcher found = CODE.matcher(answer);
        return found.find() ? found.group(1) : null;
    }
}
