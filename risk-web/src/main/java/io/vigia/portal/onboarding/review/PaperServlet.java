package io.vigia.portal.onboarding.review;

import io.vigia.domain.accounts.files.FileType;
import io.vigia.domain.kernel.RiskException;
import io.vigia.service.onboarding.review.ReviewQueueService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Shows a reviewer a document of an application. The type is the one that the content has, nothing in it may load or run
 * anything, and no copy stays in the browser.
 */
@WebServlet("/portal/onboarding/review/paper")
public class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReviewQueueService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReviewQueueService.Opened opened;
        try {
            opened = service.paper(request.getParameter("id"));
        } catch (RiskException refusal) {
            response.sendError(refusal.code().httpStatus());
            return;
        }
        FileType type = opened.paper().type();
        response.setContentType(type.mediaType());
        response.setHeader(
                "Content-Disposition", "inline; filename=\"" + opened.paper().id() + '.' + type.wire() + '"');
        response.setHeader(
                "Content-Security-Policy",
                type == FileType.PDF ? "default-src 'none'; style-src 'unsafe-inline'" : "default-src 'none'; sandbox");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setContentLength(opened.content().length);
        response.getOutputStream().write(opened.content());
    }
}
