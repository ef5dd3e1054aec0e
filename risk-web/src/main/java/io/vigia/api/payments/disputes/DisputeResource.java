package io.vigia.api.payments.disputes;

import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Listing;
import io.vigia.api.platform.Params;
import io.vigia.api.platform.Posting;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.payments.disputes.Dispute;
import io.vigia.domain.payments.disputes.DisputeRepository.Filter;
import io.vigia.domain.payments.disputes.Evidence;
import io.vigia.service.payments.disputes.DisputeService;
import io.vigia.service.payments.disputes.DisputeService.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** {@code /v1/disputes}. */
@Path("/disputes")
@ApplicationScoped
public class DisputeResource {

    private static final int MAX_TEXT = 20_000;

    @Inject
    private DisputeService disputes;

    @Inject
    private DisputeShow show;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    @GET
    public Response list() {
        Params params = request.params();
        return posting.read(() -> {
            Filter filter = new Filter(params.text("charge"), params.text("payment_intent"), null);
            return Listing.of(request.path(), disputes.list(filter, Listing.page(params)), this::json);
        });
    }

    @GET
    @Path("/{id}")
    public Response retrieve(@PathParam("id") String id) {
        return posting.read(() -> json(disputes.find(id)));
    }

    @POST
    @Path("/{id}")
    public Response update(@PathParam("id") String id) {
        Params params = request.params();
        Answer answer = new Answer(evidence(params.child("evidence")), params.bool("submit"), known -> {
            Metadata now = params.metadata(known);
            params.list("expand");
            params.done();
            return now;
        });
        return posting.change(() -> json(disputes.answer(id, answer)));
    }

    @POST
    @Path("/{id}/close")
    public Response close(@PathParam("id") String id) {
        request.params().list("expand");
        request.params().done();
        return posting.change(() -> json(disputes.close(id)));
    }

    private static Map<String, String> evidence(Params params) {
        Map<String, String> evidence = new LinkedHashMap<>();
        Stream.concat(Evidence.TEXTS.stream(), Evidence.FILES.stream())
                .filter(params::has)
                .forEach(name -> {
                    String value = params.text(name, MAX_TEXT);
                    evidence.put(name, value == null ? "" : value);
                });
        return evidence;
    }

    private WireObject json(Dispute dispute) {
        return show.of(dispute);
    }
}
