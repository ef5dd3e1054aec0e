package io.vigia.portal.payments.disputes;

import io.vigia.domain.accounts.files.FilePurpose;
import io.vigia.domain.accounts.files.StoredFile;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.disputes.Evidence;
import io.vigia.portal.platform.Visitor;
import io.vigia.service.accounts.files.FileService;
import io.vigia.service.payments.disputes.DisputeService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Takes the evidence form in: keeps what it says, hands it in, or gives the dispute up. */
@WebServlet("/portal/payments/disputes/answer")
@MultipartConfig(maxFileSize = StoredFile.MAX_SIZE, maxRequestSize = 6L * StoredFile.MAX_SIZE)
public class EvidenceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MAX_TEXT = 20_000;

    @Inject
    transient Visitor visitor;

    @Inject
    transient DisputeService disputes;

    @Inject
    transient FileService files;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id;
        String outcome;
        try {
            request.getParts();
            if (!visitor.owns(request.getParameter("csrf"))) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            outcome = act(request);
        } catch (RiskException refusal) {
            outcome = "problem=" + refusal.code().wire();
        } catch (ServletException | IllegalStateException tooLarge) {
            outcome = "problem=file_too_large";
        }
        id = String.valueOf(request.getParameter("id"));
        response.sendRedirect(request.getContextPath()
                + (id.matches("dp_\\w{1,60}")
                        ? "/portal/payments/disputes/detail?id=" + id + '&' + outcome
                        : "/portal/payments/disputes/list?" + outcome));
    }

    private String act(HttpServletRequest request) throws IOException, ServletException {
        String id = String.valueOf(request.getParameter("id"));
        String wish = String.valueOf(request.getParameter("do"));
        if (wish.equals("close")) {
            disputes.close(id);
        } else {
            disputes.answer(
                    id, new DisputeService.Answer(evidence(request), wish.equals("submit"), UnaryOperator.identity()));
        }
        return "done=dispute_" + (wish.equals("close") || wish.equals("submit") ? wish : "stage");
    }

    private Map<String, String> evidence(HttpServletRequest request) throws IOException, ServletException {
        Map<String, String> evidence = new LinkedHashMap<>();
        for (String name : Evidence.TEXTS) {
            String text = request.getParameter("text_" + name);
            if (text != null && text.length() > MAX_TEXT) {
                throw RiskException.invalid("evidence[" + name + "]", "The text is too long.");
            }
            if (text != null) {
                evidence.put(name, text.strip());
            }
        }
        for (String name : Evidence.FILES) {
            Part part = request.getPart("file_" + name);
            if (part != null && part.getSize() > 0) {
                evidence.put(name, stored(part));
            }
        }
        return evidence;
    }

    private String stored(Part part) throws IOException {
        byte[] content = part.getInputStream().readAllBytes();
        return files.create(new StoredFile.Upload(FilePurpose.DISPUTE_EVIDENCE, part.getSubmittedFileName(), content))
                .id();
    }
}
