package io.vigia.portal.payments.disputes;

import io.vigia.domain.accounts.files.FilePurpose;
import io.vigia.domain.accounts.files.StoredFile;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.disputes.Evidence;
import io.vigia.portal.platform.forms.FormServlet;
import io.vigia.service.accounts.files.FileService;
import io.vigia.service.payments.disputes.DisputeService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Takes the evidence form in: keeps what it says, hands it in, or gives the dispute up. */
@WebServlet("/portal/payments/disputes/answer")
@MultipartConfig(maxFileSize = StoredFile.MAX_SIZE, maxRequestSize = 6L * StoredFile.MAX_SIZE)
public class EvidenceServlet extends FormServlet {

    private static final long serialVersionUID = 1L;
    private static final int MAX_TEXT = 20_000;

    @Inject
    transient DisputeService disputes;

    @Inject
    transient FileService files;

    @Override
    protected String act(String wish, HttpServletRequest request) throws IOException, ServletException {
        String id = text(request, "id");
        if (wish.equals("close")) {
            disputes.close(id);
        } else {
            disputes.answer(
                    id, new DisputeService.Answer(evidence(request), wish.equals("submit"), UnaryOperator.identity()));
        }
        return back(wish, request) + "done=dispute_" + (wish.equals("close") || wish.equals("submit") ? wish : "stage");
    }

    @Override
    protected String back(String wish, HttpServletRequest request) {
        String id = text(request, "id");
        return id.matches("dp_\\w{1,60}") ? "payments/disputes/detail?id=" + id + '&' : "payments/disputes/list?";
    }

    @Override
    protected String tooLarge() {
        return "payments/disputes/list?problem=file_too_large";
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
