package io.vigia.api.platform;

import io.vigia.domain.kernel.KernelError;
import io.vigia.domain.kernel.RiskException;
import io.vigia.service.platform.Conflicts;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns whatever went wrong into the wire's error object; of our own faults it tells nothing but the request's id. */
@Provider
public class RefusalMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(RefusalMapper.class.getName());

    @Inject
    private ApiRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        RiskException refusal = refusal(thrown);
        WireObject error = Errors.of(refusal);
        return Posting.refuse(refusal, request.params() == null ? error : Errors.logged(error, request.id()));
    }

    private RiskException refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RiskException known) {
                return known;
            }
            if (cause instanceof WebApplicationException web
                    && web.getResponse().getStatus() < 500) {
                return new RiskException(ApiError.URL_UNRECOGNIZED, "Unrecognized request URL (" + shownUrl() + ").");
            }
            if (Conflicts.isConflict(cause)) {
                return new RiskException(
                        KernelError.LOCK_TIMEOUT,
                        "This object cannot be accessed right now because another API request is currently accessing it.");
            }
        }
        LOG.log(Level.SEVERE, thrown, () -> "Request " + request.id() + " failed");
        return new RiskException(
                ApiError.INTERNAL_ERROR, "Something went wrong on our end. Ask us about request " + request.id() + ".");
    }

    private String shownUrl() {
        return request.action().replaceFirst(" ", ": ");
    }
}
