package io.vigia.api.lists;

import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Listing;
import io.vigia.api.platform.Params;
import io.vigia.api.platform.Posting;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.lists.ValueList;
import io.vigia.service.lists.ListItemService;
import io.vigia.service.lists.ListService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** {@code /v1/radar/value_lists}. */
@Path("/radar/value_lists")
@ApplicationScoped
public class ValueListResource {

    private static final PageRequest EMBEDDED = PageRequest.first(10);

    @Inject
    private ListService lists;

    @Inject
    private ListItemService items;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    @POST
    public Response create() {
        ValueList.Draft draft = new ValueListRequest(request.params()).draft();
        return posting.change(() -> json(lists.create(draft)));
    }

    @GET
    public Response list() {
        Params params = request.params();
        return posting.read(() -> Listing.of(
                request.path(),
                lists.page(new ListService.Filter(params.text("alias"), params.text("contains")), Listing.page(params)),
                this::json));
    }

    @GET
    @Path("/{id}")
    public Response retrieve(@PathParam("id") String id) {
        return posting.read(() -> json(lists.find(id)));
    }

    @POST
    @Path("/{id}")
    public Response update(@PathParam("id") String id) {
        ValueListRequest change = new ValueListRequest(request.params());
        return posting.change(() -> json(lists.update(id, change::over)));
    }

    @DELETE
    @Path("/{id}")
    public Response delete(@PathParam("id") String id) {
        request.params().done();
        return posting.change(() -> ValueListJson.deleted(lists.delete(id).id(), ValueListJson.LIST));
    }

    private WireObject json(ValueList list) {
        return ValueListJson.of(list, items.page(list.id(), null, EMBEDDED));
    }
}
