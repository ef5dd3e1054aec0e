package io.vigia.portal.scoring;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.scoring.model.file.ModelFormat;
import io.vigia.domain.scoring.serving.ModelFamily;
import io.vigia.domain.scoring.serving.Preset;
import io.vigia.domain.scoring.serving.ScoringSettings.Choices;
import io.vigia.domain.scoring.training.TrainingChoices;
import io.vigia.portal.platform.forms.FormServlet;
import io.vigia.service.scoring.serving.ModelService;
import io.vigia.service.scoring.training.TrainingService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Takes the forms of the model page in: a model file, what becomes of a version, how payments are scored. */
@WebServlet("/portal/scoring/act")
@MultipartConfig(maxFileSize = ModelFormat.MOST_BYTES, maxRequestSize = ModelFormat.MOST_BYTES + 100_000L)
public class ModelServlet extends FormServlet {

    private static final long serialVersionUID = 1L;
    private static final double HUNDRED = 100;

    @Inject
    transient ModelService models;

    @Inject
    transient TrainingService trainings;

    @Override
    protected String act(String wish, HttpServletRequest request) throws IOException, ServletException {
        return back(wish, request) + "done=" + done(wish, request);
    }

    @Override
    protected String back(String wish, HttpServletRequest request) {
        return "scoring/model?";
    }

    @Override
    protected String tooLarge() {
        return "scoring/model?problem=model_invalid";
    }

    private String done(String wish, HttpServletRequest request) throws IOException, ServletException {
        String id = text(request, "id");
        switch (wish) {
            case "model_upload" -> upload(request);
            case "model_promote" -> {
                return models.promote(id).proposedBy() == null ? wish : "model_propose";
            }
            case "model_rollback" -> models.rollBack(id);
            case "model_retire" -> models.retire(id);
            case "model_canary" -> models.canary(id, (int) number(request, "percent"));
            case "model_train" ->
                trainings.train(ModelFamily.of(text(request, "family"))
                        .orElseThrow(() -> RiskException.invalid("family", "There is no such family of methods.")));
            case "training_plan" -> trainings.choose(training(request));
            case "scoring_preset" -> preset(text(request, "preset"));
            case "scoring_settings" -> models.choose(choices(request));
            default -> throw unknown();
        }
        return wish;
    }

    private void upload(HttpServletRequest request) throws IOException, ServletException {
        Part part = request.getPart("file");
        models.upload(part == null ? new byte[0] : part.getInputStream().readAllBytes());
    }

    private void preset(String name) {
        for (Preset preset : Preset.values()) {
            if (preset.name().equals(name)) {
                models.choose(models.settings().lines(preset.elevatedFrom(), preset.highestFrom()));
                return;
            }
        }
        throw RiskException.invalid("preset", "There is no such preset.");
    }

    private Choices choices(HttpServletRequest request) {
        Set<PaymentMethodType> leftOut = EnumSet.noneOf(PaymentMethodType.class);
        for (PaymentMethodType method : PaymentMethodType.values()) {
            if (request.getParameter("left_out_" + method.name()) != null) {
                leftOut.add(method);
            }
        }
        return new Choices(
                (int) number(request, "elevated_from"),
                (int) number(request, "highest_from"),
                request.getParameter("assessed") != null,
                leftOut,
                request.getParameter("blocks_unknown") != null,
                number(request, "explored_percent") / HUNDRED,
                (int) number(request, "explored_cap"));
    }

    private static TrainingChoices training(HttpServletRequest request) {
        String day = text(request, "day");
        DayOfWeek weekday = Arrays.stream(DayOfWeek.values())
                .filter(one -> one.name().equals(day))
                .findFirst()
                .orElse(null);
        if (weekday == null && !day.isEmpty()) {
            throw RiskException.invalid("day", "There is no such day.");
        }
        return new TrainingChoices(
                weekday, (int) number(request, "card_days"), (int) number(request, "voucher_days"), (int)
                        number(request, "wallet_days"));
    }

    private static double number(HttpServletRequest request, String name) {
        try {
            return Double.parseDouble(text(request, name).strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            throw RiskException.invalid(name, "This is no number.");
        }
    }
}
