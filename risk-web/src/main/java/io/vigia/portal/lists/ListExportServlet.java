package io.vigia.portal.lists;

import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.lists.ValueListItem;
import io.vigia.domain.lists.files.Csv;
import io.vigia.service.lists.files.ListExportService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;

/** Writes a whole list as CSV, a step at a time, in a shape that the import takes back. */
@WebServlet("/portal/lists/export")
public class ListExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ListExportService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = Objects.toString(request.getParameter("id"), "");
        try {
            String alias = service.begin(id).alias();
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + alias + ".csv\"");
            write(id, response.getWriter());
        } catch (RiskException refusal) {
            response.sendError(refusal.code().httpStatus());
        }
    }

    private void write(String id, PrintWriter out) {
        out.print(Csv.row("value", "reason", "expires_at", "created_by", "created"));
        String after = "";
        boolean more = true;
        while (more && !out.checkError()) {
            List<ValueListItem> step = service.step(id, after);
            step.forEach(item -> out.print(row(item)));
            more = step.size() == ListExportService.STEP;
            after = more ? step.get(step.size() - 1).id() : after;
        }
    }

    private static String row(ValueListItem item) {
        return Csv.row(
                item.value(),
                item.reason(),
                Objects.toString(item.expiresAt(), null),
                item.createdBy(),
                item.created().toString());
    }
}
