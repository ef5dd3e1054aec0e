package io.vigia.api.platform;

import io.vigia.api.platform.transport.RateLimiter;
import io.vigia.api.platform.transport.TooManyRequests;
import io.vigia.api.platform.upload.Uploads;
import io.vigia.domain.apikeys.ApiKey;
import io.vigia.domain.apikeys.ApiKeyError;
import io.vigia.domain.audit.IdempotencyKey;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Actor;
import io.vigia.domain.platform.BrowserAddress;
import io.vigia.service.apikeys.ApiKeyAuthenticator;
import io.vigia.service.apikeys.ApiKeyAuthenticator.KeyOwner;
import io.vigia.service.apikeys.WrongEnvironment;
import io.vigia.service.platform.Caller;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells who is calling by the key alone, and reads the parameters. */
@Provider
public class ApiFilter implements ContainerRequestFilter {

    static final int MAX_BODY = 256 * 1024;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern VERSION = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(\\.[a-z_]{1,40})?");

    @Inject
    private Caller caller;

    @Inject
    private ApiRequest request;

    @Inject
    private ApiKeyAuthenticator authenticator;

    @Inject
    private WrongEnvironment environments;

    @Inject
    private Uploads uploads;

    @Inject
    private RateLimiter limiter;

    @Context
    private HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        String presented = key(context);
        KeyOwner owner = authenticator.authenticate(presented);
        caller.identify(
                new Caller.Identity(
                        owner.environment(),
                        new Actor(owner.keyId(), address()),
                        owner.permissions(),
                        ApiKey.mask(presented)),
                request.id());
        requireItsOwnAddress(owner, presented);
        requireItsOwnAccount(owner, presented, context.getHeaderString("Stripe-Account"));
        requireRoom(owner, context);
        boolean post = context.getMethod().equals("POST");
        String repeatsBy = post ? idempotencyKey(context) : null;
        caller.repeatsBy(repeatsBy);
        String query = context.getUriInfo().getRequestUri().getRawQuery();
        request.read(post ? joined(body(context), query) : query, repeatsBy, version(context));
    }

    private void requireItsOwnAddress(KeyOwner owner, String presented) {
        Optional<Mode> only = environments.modeOf(servlet.getServerName());
        if (only.isPresent() && only.get() != owner.environment().mode()) {
            environments.note(owner, ApiKey.mask(presented), address());
            throw WrongEnvironment.refusal(owner, only.get());
        }
    }

    /** The key alone decides the account: whoever names another one is told, before anything is done in the key's own. */
    private static void requireItsOwnAccount(KeyOwner owner, String presented, String named) {
        if (named != null && !named.equals(owner.environment().accountId())) {
            throw new RiskException(
                    ApiError.ACCOUNT_INVALID,
                    "The provided key '" + ApiKey.mask(presented) + "' does not have access to account '" + shown(named)
                            + "' (or that account does not exist).");
        }
    }

    private void requireRoom(KeyOwner owner, ContainerRequestContext context) {
        int seconds = limiter.secondsToWait(
                owner.environment(), context.getUriInfo().getPath().endsWith("/search"));
        if (seconds > 0) {
            throw new TooManyRequests(seconds);
        }
    }

    private String address() {
        return BrowserAddress.of(servlet.getRemoteAddr(), servlet.getHeaders(BrowserAddress.HEADER));
    }

    private static String key(ContainerRequestContext context) {
        String header = context.getHeaderString("Authorization");
        if (header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return header.substring(7).strip();
        }
        if (header != null && header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return userOf(header.substring(6).strip());
        }
        throw new RiskException(
                ApiKeyError.API_KEY_MISSING,
                "You did not provide an API key. You need to provide your API key in the Authorization header, using"
                        + " Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').");
    }

    private static String userOf(String basic) {
        try {
            String pair = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0 ? pair : pair.substring(0, colon);
        } catch (IllegalArgumentException e) {
            throw new RiskException(ApiKeyError.API_KEY_INVALID, "Invalid API Key provided: ****");
        }
    }

    /** Parameters of a change that stand in its address count as those of its body do, so that a typo surfaces there, too. */
    private static String joined(String body, String query) {
        if (query == null || query.isEmpty()) {
            return body;
        }
        return body.isEmpty() ? query : body + "&" + query;
    }

    private String body(ContainerRequestContext context) throws IOException {
        String type = context.getHeaderString("Content-Type");
        boolean upload = request.path().equals(Uploads.PATH)
                && type != null
                && type.regionMatches(true, 0, "multipart/form-data", 0, 19);
        int most = upload ? Uploads.MAX_BODY : MAX_BODY;
        byte[] bytes = context.getEntityStream().readNBytes(most + 1);
        if (bytes.length > most) {
            throw new RiskException(ApiError.BODY_TOO_LARGE, "A request body can have up to " + most + " bytes.");
        }
        if (upload) {
            return uploads.read(bytes, type);
        }
        if (bytes.length > 0 && (type == null || !type.regionMatches(true, 0, FORM, 0, FORM.length()))) {
            throw new RiskException(
                    ApiError.BODY_UNREADABLE, "Invalid request body: send " + FORM + ", not " + type + ".");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String idempotencyKey(ContainerRequestContext context) {
        String key = context.getHeaderString("Idempotency-Key");
        if (key != null && (key.isBlank() || key.length() > IdempotencyKey.MAX_LENGTH)) {
            throw RiskException.invalid(
                    "Idempotency-Key",
                    "An idempotency key has 1 to " + IdempotencyKey.MAX_LENGTH + " characters; this one has "
                            + key.length() + ".");
        }
        return key;
    }

    private static String version(ContainerRequestContext context) {
        String version = context.getHeaderString("Stripe-Version");
        if (version != null && !VERSION.matcher(version).matches()) {
            throw new RiskException(ApiError.VERSION_INVALID, "Invalid Stripe API version: " + shown(version));
        }
        return version == null ? Wire.API_VERSION : version;
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
