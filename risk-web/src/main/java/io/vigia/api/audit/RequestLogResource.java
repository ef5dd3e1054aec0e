package io.vigia.api.audit;

import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Listing;
import io.vigia.api.platform.Params;
import io.vigia.api.platform.Posting;
import io.vigia.domain.kernel.RiskException;
import io.vigia.service.audit.calls.RequestLogService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** {@code /v1/request_logs}, ours: every call, as it was received and answered. */
@Path("/request_logs")
@ApplicationScoped
public class RequestLogResource {

    private static final List<String> METHODS = List.of("GET", "POST", "DELETE");

    @Inject
    private RequestLogService logs;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    @GET
    public Response list() {
        return posting.read(() -> Listing.of(
                request.path(),
                logs.page(filter(request.params()), Listing.page(request.params())),
                RequestLogJson::line));
    }

    /** Whether nobody has altered, removed or added a call. */
    @GET
    @Path("/verification")
    public Response verify() {
        return posting.read(() -> RequestLogJson.of(logs.verify()));
    }

    @GET
    @Path("/{id}")
    public Response retrieve(@PathParam("id") String id) {
        return posting.read(() -> RequestLogJson.whole(logs.find(id)));
    }

    private static RequestLogService.Filter filter(Params params) {
        Params status = params.child("status");
        return new RequestLogService.Filter(
                params.oneOf("method", METHODS),
                params.text("path", 200),
                number(status, "gte"),
                number(status, "lte"),
                params.text("key", 64));
    }

    private static Integer number(Params status, String name) {
        Long value = status.integer(name);
        if (value != null && (value < 100 || value > 599)) {
            throw RiskException.invalid(status.full(name), "An HTTP status is between 100 and 599.");
        }
        return value == null ? null : value.intValue();
    }
}
