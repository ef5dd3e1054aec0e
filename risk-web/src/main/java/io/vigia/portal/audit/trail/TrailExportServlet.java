package io.vigia.portal.audit.trail;

import io.vigia.domain.audit.AuditEntry;
import io.vigia.domain.kernel.RiskException;
import io.vigia.service.audit.trail.AuditService;
import io.vigia.service.audit.trail.AuditService.By;
import io.vigia.service.audit.trail.TrailLine;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The audit log as a file, newest first: CSV for people, JSON lines for programs. Each row has its keyed hash. */
@WebServlet("/portal/audit/trail/export")
public class TrailExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100_000;

    @Inject
    transient AuditService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        By by = TrailListPage.by(request);
        List<AuditEntry> some;
        try {
            service.exported(by);
            some = service.before(by, null);
        } catch (RiskException refusal) {
            response.sendError(refusal.code().httpStatus());
            return;
        }
        boolean csv = "csv".equals(request.getParameter("format"));
        response.setContentType(csv ? "text/csv" : "application/x-ndjson");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"audit." + (csv ? "csv" : "jsonl") + "\"");
        PrintWriter out = response.getWriter();
        if (csv) {
            out.print(TrailLine.HEAD);
        }
        for (int written = 0; !some.isEmpty() && written < MOST; written += some.size()) {
            for (AuditEntry entry : some) {
                TrailLine line = TrailLine.of(entry);
                out.print(csv ? line.csv() : line.json());
            }
            some = service.before(by, some.get(some.size() - 1).id());
        }
    }
}
