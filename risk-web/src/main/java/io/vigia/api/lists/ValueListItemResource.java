package io.vigia.api.lists;

import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Listing;
import io.vigia.api.platform.Params;
import io.vigia.api.platform.Posting;
import io.vigia.domain.lists.ItemType;
import io.vigia.domain.lists.ValueListItem;
import io.vigia.service.lists.ListItemService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** {@code /v1/radar/value_list_items}. */
@Path("/radar/value_list_items")
@ApplicationScoped
public class ValueListItemResource {

    @Inject
    private ListItemService items;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    @POST
    public Response create() {
        ValueListItem.Draft draft = new ValueListRequest(request.params()).item();
        String list = request.params().required("value_list");
        return posting.change(() -> ValueListJson.of(items.add(list, draft)));
    }

    @GET
    public Response list() {
        Params params = request.params();
        return posting.read(() -> Listing.of(
                request.path(),
                items.page(
                        params.required("value_list"),
                        params.text("value", ItemType.MAX_VALUE_LENGTH),
                        Listing.page(params)),
                ValueListJson::of));
    }

    @GET
    @Path("/{id}")
    public Response retrieve(@PathParam("id") String id) {
        return posting.read(() -> ValueListJson.of(items.find(id)));
    }

    @DELETE
    @Path("/{id}")
    public Response delete(@PathParam("id") String id) {
        request.params().done();
        return posting.change(() -> ValueListJson.deleted(items.remove(id).id(), ValueListJson.ITEM));
    }
}
