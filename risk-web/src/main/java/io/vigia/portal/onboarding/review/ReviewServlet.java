package io.vigia.portal.onboarding.review;

import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.onboarding.ScreeningHit.Resolution;
import io.vigia.portal.platform.Visitor;
import io.vigia.service.onboarding.review.ComplianceService;
import io.vigia.service.onboarding.review.SanctionService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes what reviewers decide, and newer lists of sanctions. */
@WebServlet("/portal/onboarding/review/act")
@MultipartConfig(maxFileSize = ReviewServlet.MAX_LIST, maxRequestSize = 4L * ReviewServlet.MAX_LIST)
public class ReviewServlet extends HttpServlet {

    static final long MAX_LIST = 40L * 1024 * 1024;
    private static final long serialVersionUID = 1L;

    @Inject
    transient Visitor visitor;

    @Inject
    transient ComplianceService service;

    @Inject
    transient SanctionService sanctions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wish = "";
        String outcome;
        try {
            request.getParts();
            if (!visitor.owns(request.getParameter("csrf"))) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            wish = String.valueOf(request.getParameter("do"));
            act(wish, request);
            outcome = "done=kyc_" + (wish.matches("[a-z]{1,10}") ? wish : "");
        } catch (RiskException refusal) {
            outcome = "problem=" + refusal.code().wire();
        } catch (ServletException | IllegalStateException tooLarge) {
            outcome = "problem=file_too_large";
        }
        String id = String.valueOf(request.getParameter("id"));
        String page =
                wish.equals("load") ? "sanctions?" : id.matches("kyc_\\w{1,60}") ? "detail?id=" + id + '&' : "list?";
        response.sendRedirect(request.getContextPath() + "/portal/onboarding/review/" + page + outcome);
    }

    private void act(String wish, HttpServletRequest request) throws IOException, ServletException {
        String id = request.getParameter("id");
        String words = request.getParameter("words");
        switch (wish) {
            case "clear" -> service.resolve(request.getParameter("hit"), Resolution.CLEARED, words);
            case "confirm" -> service.resolve(request.getParameter("hit"), Resolution.CONFIRMED, words);
            case "ask" -> service.ask(id, words);
            case "approve" -> service.approve(id, words);
            case "reject" -> service.reject(id, words);
            case "again" -> service.reviewAgain(id, words);
            case "load" -> sanctions.load(files(request));
            default -> throw RiskException.invalid("do", "There is no such thing to do.");
        }
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
