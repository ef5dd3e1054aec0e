package io.vigia.portal.onboarding.review;

import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.onboarding.ScreeningHit.Resolution;
import io.vigia.domain.onboarding.agreements.AgreementKind;
import io.vigia.portal.platform.forms.FormServlet;
import io.vigia.service.onboarding.agreements.AgreementDesk;
import io.vigia.service.onboarding.agreements.AgreementTexts;
import io.vigia.service.onboarding.review.ComplianceService;
import io.vigia.service.onboarding.review.SanctionService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes what reviewers decide, newer lists of sanctions, and new versions of agreements. */
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

    @Inject
    transient AgreementDesk agreements;

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
            case "publish" -> agreements.publish(kind(request), after(request), from(request), texts(request));
            default -> throw unknown();
        }
        return back(wish, request) + "done=kyc_" + wish;
    }

    @Override
    protected String back(String wish, HttpServletRequest request) {
        String id = text(request, "id");
        String detail = id.matches("kyc_\\w{1,60}") ? "detail?id=" + id + '&' : "list?";
        return HERE
                + switch (wish) {
                    case "load" -> "sanctions?";
                    case "publish" -> "agreements?kind=" + kind(request).wire() + '&';
                    default -> detail;
                };
    }

    @Override
    protected String tooLarge() {
        return HERE + "sanctions?problem=list_too_large";
    }

    private static AgreementKind kind(HttpServletRequest request) {
        return AgreementKind.of(text(request, "kind")).orElse(AgreementKind.COOPERATION);
    }

    private static int after(HttpServletRequest request) {
        String number = text(request, "after");
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
    }

    private static LocalDate from(HttpServletRequest request) {
        try {
            String day = text(request, "from");
            return day.isBlank() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException invalid) {
            throw RiskException.invalid("from", "Write the date as year, month and day.");
        }
    }

    private static Map<String, String> texts(HttpServletRequest request) {
        Map<String, String> texts = new LinkedHashMap<>();
        AgreementTexts.LANGUAGES.forEach(language -> texts.put(language, text(request, "text_" + language)));
        return texts;
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
