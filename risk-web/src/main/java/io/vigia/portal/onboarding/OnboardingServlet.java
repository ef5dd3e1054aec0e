package io.vigia.portal.onboarding;

import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.onboarding.Field;
import io.vigia.domain.onboarding.Step;
import io.vigia.domain.onboarding.agreements.AgreementKind;
import io.vigia.domain.onboarding.papers.Paper;
import io.vigia.domain.onboarding.papers.PaperSlot;
import io.vigia.portal.platform.forms.FormServlet;
import io.vigia.service.onboarding.OnboardingService;
import io.vigia.service.onboarding.agreements.AgreementService;
import io.vigia.service.onboarding.golive.GoLiveService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes what applicants do: the answers of a step, documents, handing in, signing, going live. */
@WebServlet("/portal/onboarding/act")
@MultipartConfig(maxFileSize = Paper.MAX_SIZE, maxRequestSize = Paper.MAX_SIZE + 200_000L)
public class OnboardingServlet extends FormServlet {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "onboarding/";

    @Inject
    transient OnboardingService service;

    @Inject
    transient AgreementService agreements;

    @Inject
    transient GoLiveService goLive;

    @Override
    protected String act(String wish, HttpServletRequest request) throws IOException, ServletException {
        return HERE + done(wish, request);
    }

    @Override
    protected String back(String wish, HttpServletRequest request) {
        return HERE
                + switch (wish) {
                    case "attach" -> "step?step=documents&";
                    case "submit" -> "step?step=submit&";
                    case "sign" ->
                        "agreement?kind="
                                + AgreementKind.of(text(request, "kind"))
                                        .map(AgreementKind::wire)
                                        .orElse("") + "&";
                    default -> "home?";
                };
    }

    @Override
    protected String tooLarge() {
        return HERE + "step?step=documents&problem=file_too_large";
    }

    private String done(String wish, HttpServletRequest request) throws IOException, ServletException {
        switch (wish) {
            case "save", "next" -> {
                Step step = Step.of(text(request, "step")).orElseThrow(OnboardingServlet::unknown);
                service.answer(step, given(step, request));
                Step then = wish.equals("next") ? Step.values()[step.ordinal() + 1] : step;
                return "step?step=" + then.wire() + (then == step ? "&checked=true&done=kyc_saved" : "");
            }
            case "attach" -> {
                service.attach(upload(request));
                return "step?step=documents&done=kyc_attached";
            }
            case "submit" -> {
                service.submit();
                return "home?done=kyc_submitted";
            }
            case "sign" -> {
                agreements.sign(
                        AgreementKind.of(text(request, "kind")).orElseThrow(OnboardingServlet::unknown),
                        request.getParameter("language"),
                        request.getParameter("name"),
                        request.getParameter("sha256"));
                return "home?done=kyc_signed";
            }
            case "live" -> {
                goLive.goLive();
                return "home?done=kyc_live";
            }
            default -> throw unknown();
        }
    }

    private static Map<String, String> given(Step step, HttpServletRequest request) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Field field : step.fields()) {
            String[] values = request.getParameterValues(field.name());
            if (values != null) {
                given.put(field.name(), String.join(",", values));
            }
        }
        return given;
    }

    private static Paper.Upload upload(HttpServletRequest request) throws IOException, ServletException {
        Part part = request.getPart("file");
        PaperSlot slot = PaperSlot.of(text(request, "slot")).orElseThrow(OnboardingServlet::unknown);
        if (part == null || part.getSize() == 0) {
            throw RiskException.invalid("file", "Choose a file.");
        }
        return new Paper.Upload(
                slot,
                part.getSubmittedFileName(),
                part.getInputStream().readAllBytes(),
                new Paper.Marks(
                        request.getParameter("translated") != null,
                        request.getParameter("notarised") != null,
                        date(request.getParameter("expires"))));
    }

    private static LocalDate date(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException invalid) {
            throw RiskException.invalid("expires", "Write the date as year, month and day.");
        }
    }
}
