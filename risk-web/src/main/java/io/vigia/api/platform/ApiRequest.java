package io.vigia.api.platform;

import io.vigia.domain.audit.IdempotencyKey;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.platform.Sha256;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;

/** The request being served, as the filter read it. */
@RequestScoped
public class ApiRequest {

    private String id;
    private String method;
    private String path;
    private String form;
    private String idempotencyKey;
    private String version;
    private long begun;
    private boolean replayed;
    private Params params;

    void begin(String requestId, String httpMethod, String requestPath) {
        begun = System.nanoTime();
        id = requestId;
        method = httpMethod;
        path = requestPath;
    }

    void read(String formData, String key, String stripeVersion) {
        form = formData == null ? "" : formData;
        idempotencyKey = key;
        version = stripeVersion;
        params = Params.of(form);
    }

    /** The request's id, {@code req_…}. */
    public String id() {
        return id;
    }

    /** The form or the query string as it was sent, or an empty text if it was not read. */
    public String form() {
        return form == null ? "" : form;
    }

    /** How long it has taken so far. */
    public int tookMicros() {
        return (int) Math.min(Integer.MAX_VALUE, (System.nanoTime() - begun) / 1_000);
    }

    public Params params() {
        return params;
    }

    /** Method and path, as {@code POST /v1/customers}. */
    public String action() {
        return method + " " + path;
    }

    /** Where it was sent, without the query. */
    public String path() {
        return path;
    }

    /** What makes this request the same as another, or null if the caller did not say. */
    IdempotencyKey idempotencyKey(EnvironmentId environment) {
        return idempotencyKey == null
                ? null
                : new IdempotencyKey(
                        environment,
                        idempotencyKey,
                        action(),
                        Sha256.of(params.canonical().getBytes(StandardCharsets.UTF_8)));
    }

    String sentIdempotencyKey() {
        return idempotencyKey;
    }

    /** The version of the wire that the caller speaks. */
    public String version() {
        return version;
    }

    boolean replayed() {
        return replayed;
    }

    void markReplayed() {
        replayed = true;
    }
}
