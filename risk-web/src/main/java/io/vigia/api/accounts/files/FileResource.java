package io.vigia.api.accounts.files;

import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Listing;
import io.vigia.api.platform.Params;
import io.vigia.api.platform.Posting;
import io.vigia.api.platform.upload.Multipart.Part;
import io.vigia.api.platform.upload.Uploads;
import io.vigia.domain.accounts.files.FilePurpose;
import io.vigia.domain.accounts.files.StoredFile;
import io.vigia.domain.kernel.RiskException;
import io.vigia.service.accounts.files.FileService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** {@code /v1/files}. */
@Path("/files")
@ApplicationScoped
public class FileResource {

    @Inject
    private FileService files;

    @Inject
    private FileJson json;

    @Inject
    private Uploads uploads;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    @POST
    public Response create() {
        Params params = request.params();
        FilePurpose purpose = purpose(params);
        if (purpose == null) {
            params.required("purpose");
        }
        params.required("file");
        params.list("expand");
        params.done();
        Part file = uploads.file();
        if (file == null) {
            throw RiskException.invalid("file", "Send the file as multipart/form-data, with a file name.");
        }
        return posting.change(
                () -> json.of(files.create(new StoredFile.Upload(purpose, file.filename(), file.content()))));
    }

    @GET
    public Response list() {
        Params params = request.params();
        return posting.read(
                () -> Listing.of(request.path(), files.list(purpose(params), Listing.page(params)), json::of));
    }

    @GET
    @Path("/{id}")
    public Response retrieve(@PathParam("id") String id) {
        return posting.read(() -> json.of(files.find(id)));
    }

    /** The bytes as they were uploaded; a browser is told to save rather than to show them. */
    @GET
    @Path("/{id}/contents")
    public Response contents(@PathParam("id") String id) {
        request.params().done();
        StoredFile file = files.find(id);
        return Response.ok(files.content(id), file.type().mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + file.id() + "."
                                + file.type().wire() + "\"")
                .build();
    }

    private static FilePurpose purpose(Params params) {
        String purpose = params.oneOf("purpose", FilePurpose.names());
        return purpose == null ? null : FilePurpose.of(purpose).orElseThrow();
    }
}
