package io.vigia.portal.lists;

import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.lists.files.FileProblem;
import io.vigia.domain.lists.files.ItemFile;
import io.vigia.portal.platform.Visitor;
import io.vigia.service.lists.files.ListImportService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

/** Takes a file for a list in and leads to the page that shows how far it is; or cancels one. */
@WebServlet("/portal/lists/upload")
@MultipartConfig(
        fileSizeThreshold = 1 << 20,
        maxFileSize = ItemFile.MAX_BYTES,
        maxRequestSize = ItemFile.MAX_BYTES + 100_000L)
public class ListUploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Visitor visitor;

    @Inject
    transient ListImportService service;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = Objects.toString(request.getParameter("id"), "");
        if (!id.matches("\\w{1,64}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String note = "";
        try {
            Part file = request.getPart("file");
            if (!visitor.owns(request.getParameter("csrf"))) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            note = act(id, file);
        } catch (ServletException | IllegalStateException tooLarge) {
            note = "&problem=too_large";
        } catch (RiskException refusal) {
            response.sendError(refusal.code().httpStatus());
            return;
        }
        response.sendRedirect(request.getContextPath() + "/portal/lists/import?id=" + id + note);
    }

    private String act(String id, Part file) throws IOException {
        if (file == null) {
            service.cancel(id);
            return "";
        }
        byte[] content = file.getInputStream().readAllBytes();
        FileProblem problem = service.start(id, content, visitor.zone()).problem();
        return problem == null ? "" : "&problem=" + problem.name().toLowerCase(Locale.ROOT);
    }
}
