package io.vigia.portal.onboarding.review;

import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.onboarding.ScreeningHit.Resolution;
import io.vigia.portal.platform.forms.FormServlet;
import io.vigia.service.onboarding.review.ComplianceService;
import io.vigia.service.onboarding.review.SanctionService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes what reviewers decide, and newer lists of sanctions. */
@WebServlet("/portal/onboarding/review/act")
@MultipartConfig(maxFileSize = ReviewServlet.MAX_LIST, maxRequestSize = 4L * ReviewServlet.MAX_LIST)
public class ReviewServlet extends FormServlet {

    static final long MAX_LIST = 40L * 1024 * 1024;
    private static final long serialVersionUID = 1L;
    private static final String HERE = "onboarding/review/";

    @Inject
    transient ComplianceService service;

    @Inject
    transient SanctionService sanctions;

    @Override
    protected String act(String wish, HttpServletRequest request) throws IOException, ServletException {
        String id = text(request, "id");
        String words = text(request, "words");
        switch (wish) {
            case "clear" -> service.resolve(text(request, "hit"), Resolution.CLEARED, words);
            case "confirm" -> service.resolve(text(request, "hit"), Resolution.CONFIRMED, words);
            case "ask" -> service.ask(id, words);
            case "approve" -> service.approve(id, words);
            case "reject" -> service.reject(id, words);
            case "again" -> service.reviewAgain(id, words);
            case "load" -> sanctions.load(files(request));
            default -> throw unknown();
        }
        return back(wish, request) + "done=kyc_" + wish;
    }

    @Override
    protected String back(String wish, HttpServletRequest request) {
        String id = text(request, "id");
        String detail = id.matches("kyc_\\w{1,60}") ? "detail?id=" + id + '&' : "list?";
        return HERE + (wish.equals("load") ? "sanctions?" : detail);
    }

    @Override
    protected String tooLarge() {
        return HERE + "sanctions?problem=list_too_large";
    }

    private static List<byte[]> files(HttpServletRequest request) throws IOException, ServletException {
        List<byte[]> files = new ArrayList<>();
        for (Part part : request.getParts()) {
            if (part.getName().equals("file") && part.getSize() > 0) {
                files.add(part.getInputStream().readAllBytes());
            }
        }
        if (files.isEmpty()) {
            throw RiskException.invalid("file", "Choose a file.");
        }
        return files;
    }
}
