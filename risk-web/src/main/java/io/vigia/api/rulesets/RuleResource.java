package io.vigia.api.rulesets;

import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Expansions;
import io.vigia.api.platform.Listing;
import io.vigia.api.platform.Posting;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.rulesets.RuleDraft;
import io.vigia.domain.rulesets.RuleRepository.Filter;
import io.vigia.service.rulesets.RuleImportService;
import io.vigia.service.rulesets.RuleService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;

/** {@code /v1/radar/rules}. */
@Path("/radar/rules")
@ApplicationScoped
public class RuleResource implements Expansions {

    @Inject
    private RuleService rules;

    @Inject
    private RuleImportService imports;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    @POST
    public Response create() {
        RuleRequest sent = new RuleRequest(request.params());
        RuleDraft draft = sent.draft();
        boolean enabled = sent.enabled();
        Metadata metadata = sent.metadata();
        sent.done();
        return posting.change(() -> RuleJson.of(rules.create(draft, enabled, metadata)));
    }

    @GET
    public Response list() {
        Filter filter = new Filter(
                new RuleRequest(request.params()).action(), request.params().bool("enabled"));
        return posting.read(
                () -> Listing.of(request.path(), rules.page(filter, Listing.page(request.params())), RuleJson::of));
    }

    @GET
    @Path("/{id}")
    public Response retrieve(@PathParam("id") String id) {
        return posting.read(() -> RuleJson.of(rules.find(id)));
    }

    @GET
    @Path("/{id}/revisions")
    public Response revisions(@PathParam("id") String id) {
        return posting.read(() -> Listing.of(request.path(), new Page<>(rules.revisions(id), false), RuleJson::of));
    }

    @POST
    @Path("/{id}")
    public Response update(@PathParam("id") String id) {
        RuleRequest sent = new RuleRequest(request.params());
        return posting.change(() -> RuleJson.of(rules.update(id, sent::edit)));
    }

    @POST
    @Path("/{id}/enable")
    public Response enable(@PathParam("id") String id) {
        new RuleRequest(request.params()).done();
        return posting.change(() -> RuleJson.of(rules.enable(id)));
    }

    @POST
    @Path("/{id}/disable")
    public Response disable(@PathParam("id") String id) {
        new RuleRequest(request.params()).done();
        return posting.change(() -> RuleJson.of(rules.disable(id)));
    }

    @DELETE
    @Path("/{id}")
    public Response delete(@PathParam("id") String id) {
        request.params().done();
        return posting.change(
                () -> WireObject.of(rules.delete(id).publicId(), RuleJson.RULE).with("deleted", true));
    }

    /** Checks a text and keeps nothing. */
    @POST
    @Path("/lint")
    public Response lint() {
        RuleDraft draft = new RuleRequest(request.params()).draft();
        return posting.read(() -> RuleJson.of(rules.lint(draft)));
    }

    /** Takes in a file of rules, one a line. */
    @POST
    @Path("/import")
    public Response importFile() {
        RuleRequest sent = new RuleRequest(request.params());
        String file = sent.file();
        RuleImportService.Options options = sent.importOptions();
        sent.done();
        return posting.change(() -> RuleJson.of(imports.read(file, options)));
    }

    @Override
    public Map<String, Function<String, WireObject>> byPath() {
        return Map.of("charge.outcome.rule", id -> RuleJson.inOutcome(rules.named(id)));
    }
}
