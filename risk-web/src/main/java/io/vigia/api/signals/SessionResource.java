package io.vigia.api.signals;

import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Params;
import io.vigia.api.platform.Posting;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.BrowserAddress;
import io.vigia.domain.signals.sessions.BrowserFacts;
import io.vigia.domain.signals.sessions.BrowserSession;
import io.vigia.service.signals.sessions.SessionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;

/** {@code /v1/radar/sessions}: the one thing that a publishable key may do. */
@Path("/radar/sessions")
@ApplicationScoped
public class SessionResource {

    private static final int MAX_USER_AGENT = 1_000;
    private static final int MAX_TRAIT = 200;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    @Inject
    private SessionService sessions;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    @Context
    private HttpServletRequest servlet;

    @POST
    public Response open() {
        Params params = request.params();
        BrowserFacts facts = read(params.has("risk_context") ? params.child("risk_context") : params);
        return posting.read(() -> json(sessions.open(facts)));
    }

    private BrowserFacts read(Params params) {
        BrowserFacts.Traits traits = new BrowserFacts.Traits(
                params.text("languages", MAX_TRAIT),
                params.text("time_zone", MAX_TRAIT),
                params.text("screen", MAX_TRAIT));
        String deviceId = token(params, "device_id");
        String fingerprint = token(params, "browser_fingerprint");
        String told = params.text("user_agent", MAX_USER_AGENT);
        return new BrowserFacts(
                BrowserAddress.of(servlet.getRemoteAddr(), servlet.getHeaders(BrowserAddress.HEADER)),
                told == null ? userAgent(servlet.getHeader("User-Agent")) : told,
                deviceId,
                fingerprint,
                traits);
    }

    private static String token(Params params, String name) {
        String text = params.text(name);
        if (text != null && !TOKEN.matcher(text).matches()) {
            throw RiskException.invalid(
                    params.full(name),
                    "Invalid " + params.full(name) + ": 1 to 100 letters, digits, underscores and hyphens.");
        }
        return text;
    }

    private static String userAgent(String header) {
        if (header == null || header.isBlank()) {
            return null;
        }
        return header.length() > MAX_USER_AGENT ? header.substring(0, MAX_USER_AGENT) : header;
    }

    /** What the browser told is not told back: whoever has the id learns nothing by it. */
    private static WireObject json(BrowserSession session) {
        return WireObject.of(session.id(), "radar.session")
                .with("created", session.created())
                .with("expires_at", session.expires())
                .with("livemode", session.livemode());
    }
}
