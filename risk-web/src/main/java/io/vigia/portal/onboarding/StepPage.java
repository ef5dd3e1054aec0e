package io.vigia.portal.onboarding;

import io.vigia.domain.accounts.Country;
import io.vigia.domain.onboarding.Field;
import io.vigia.domain.onboarding.Problem;
import io.vigia.domain.onboarding.Step;
import io.vigia.domain.onboarding.papers.Paper;
import io.vigia.domain.onboarding.papers.PaperSlot;
import io.vigia.domain.platform.Permission;
import io.vigia.portal.platform.Format;
import io.vigia.portal.platform.Frame;
import io.vigia.service.onboarding.OnboardingService;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** One step of the application. */
@Named
@RequestScoped
public class StepPage {

    @Inject
    OnboardingService service;

    @Inject
    Caller caller;

    @Inject
    Format format;

    @Inject
    Frame frame;

    private Step step = Step.COMPANY;
    private boolean checked;
    private OnboardingService.View view;

    private OnboardingService.View view() {
        if (view == null) {
            view = service.view();
        }
        return view;
    }

    public List<Step> getSteps() {
        return Arrays.asList(Step.values());
    }

    public Step getCurrent() {
        return step;
    }

    public int getNumber() {
        return step.ordinal() + 1;
    }

    public String getPrevious() {
        return step == Step.COMPANY ? null : Step.values()[step.ordinal() - 1].wire();
    }

    /** Whether the reader may change it now. */
    public boolean isEditable() {
        return caller.may(Permission.ONBOARDING_WRITE) && view().isEditable();
    }

    public String value(Field field) {
        return view().answers().text(field.name());
    }

    public boolean chosen(Field field, String option) {
        return view().answers().chosen(field.name()).contains(option);
    }

    /** What a field is called. The fields of an owner have a number in their name. */
    public String label(String field) {
        if (field.matches("owner\\d_.*")) {
            String which = field.substring("owner".length(), "owner".length() + 1);
            return format.say(
                    "kyc.owner", which, format.word("kyc-field", "owner" + field.substring("owner1".length())));
        }
        return format.word("kyc-field", field);
    }

    /** Words below a field, or nothing. */
    public String help(Field field) {
        String help = format.word("kyc-help", field.name());
        return help.equals(field.name().replace('_', ' ')) ? "" : help;
    }

    /** What is wrong with a field, once the reader has saved the step. */
    public List<Problem> problems(String field) {
        return view().problems().stream()
                .filter(one -> checked && one.field().equals(field))
                .toList();
    }

    /** Everything that stands against handing it in. */
    public List<Problem> getProblems() {
        return view().problems();
    }

    /** What a problem is about. */
    public String about(Problem problem) {
        return problem.step() == Step.DOCUMENTS ? format.word("kyc-slot", problem.field()) : label(problem.field());
    }

    public PaperSlot[] getSlots() {
        return PaperSlot.values();
    }

    /** Whether the reader may put a document into a slot now. */
    public boolean takes(PaperSlot slot) {
        return caller.may(Permission.ONBOARDING_WRITE) && view().takes(slot);
    }

    public boolean wanted(PaperSlot slot) {
        return PaperSlot.wanted(view().answers()).contains(slot);
    }

    /** The document in a slot, or null. */
    public Paper paper(PaperSlot slot) {
        return view().papers().stream()
                .filter(one -> one.slot() == slot)
                .findFirst()
                .orElse(null);
    }

    /** Countries in the order of their names in the reader's language. */
    public List<Place> getCountries() {
        Locale locale = frame.getLocale();
        Collator collator = Collator.getInstance(locale);
        return Country.codes().stream()
                .map(code -> new Place(code, new Locale("", code).getDisplayCountry(locale)))
                .sorted(Comparator.comparing(Place::name, collator))
                .toList();
    }

    public String getStep() {
        return step.wire();
    }

    public void setStep(String wire) {
        step = Step.of(wire == null ? "" : wire).orElse(Step.COMPANY);
    }

    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }

    /** A country and what it is called. */
    public record Place(String code, String name) {}
}
