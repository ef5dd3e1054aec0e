package io.vigia.domain.onboarding;

import io.vigia.domain.onboarding.papers.PaperSlot;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Goes through an application and finds everything that stands against handing it in. */
public final class Examination {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int ADULT = 18;

    private final Answers answers;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private Examination(Answers answers, LocalDate today) {
        this.answers = answers;
        this.today = today;
    }

    /**
     * Everything that is wrong, in the order of the steps.
     *
     * @param papers the slots that have a document
     */
    public static List<Problem> of(Answers answers, Set<PaperSlot> papers, LocalDate today) {
        Examination examination = new Examination(answers, today);
        for (Step step : Step.values()) {
            step.fields().forEach(field -> examination.answer(step, field));
        }
        examination.company();
        examination.licence();
        examination.people();
        examination.business();
        for (PaperSlot slot : PaperSlot.wanted(answers)) {
            if (!papers.contains(slot)) {
                examination.fault(Step.DOCUMENTS, slot.wire(), "paper_missing");
            }
        }
        return examination.problems;
    }

    private void answer(Step step, Field field) {
        String value = answers.text(field.name());
        if (value.isEmpty()) {
            if (field.required()) {
                fault(step, field.name(), "missing");
            }
            return;
        }
        boolean good =
                switch (field.kind()) {
                    case DATE -> date(field.name()) != null;
                    case EMAIL -> value.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]{2,}");
                    case PHONE -> value.matches("\\+?[0-9 ()-]{7,20}");
                    case COUNTRY -> COUNTRIES.contains(value);
                    case CHOICE -> field.options().contains(value);
                    case CHOICES -> field.options().containsAll(answers.chosen(field.name()));
                    default -> true;
                };
        if (!good) {
            fault(step, field.name(), field.kind() == Field.Kind.DATE ? "date_invalid" : "invalid");
        }
    }

    private void company() {
        if (answers.is("person_type", "person")) {
            fault(Step.COMPANY, "person_type", "person_refused");
        }
        String country = answers.text("country");
        String number = answers.text("registration_number");
        if (!country.isEmpty() && !number.isEmpty() && !RegistrationNumber.isValid(country, number)) {
            fault(Step.COMPANY, "registration_number", number(country));
        }
        if (!country.isEmpty() && !country.equals("CO")) {
            if (answers.text("local_presence").isEmpty()) {
                fault(Step.COMPANY, "local_presence", "local_presence_missing");
            }
            need(Step.COMPANY, "local_name");
            need(Step.COMPANY, "local_nit");
            String nit = answers.text("local_nit");
            if (!nit.isEmpty() && !RegistrationNumber.isValid("CO", nit)) {
                fault(Step.COMPANY, "local_nit", "nit_invalid");
            }
        }
    }

    private static String number(String country) {
        return switch (country) {
            case "CO" -> "nit_invalid";
            case "CN" -> "uscc_invalid";
            default -> "invalid";
        };
    }

    private void licence() {
        if (answers.is("licensed", "yes")) {
            need(Step.LICENCE, "licence_number");
            need(Step.LICENCE, "licence_authority");
            need(Step.LICENCE, "licence_expires");
            notPast(Step.LICENCE, "licence_expires");
        }
    }

    private void people() {
        adult(Step.REPRESENTATIVE, "rep_birth");
        notPast(Step.REPRESENTATIVE, "rep_document_expires");
        int shares = 0;
        for (int i = 1; i <= Step.MOST_OWNERS; i++) {
            String owner = "owner" + i;
            if (!answers.text(owner + "_name").isEmpty()) {
                need(Step.OWNERS, owner + "_birth");
                need(Step.OWNERS, owner + "_country");
                need(Step.OWNERS, owner + "_document");
                need(Step.OWNERS, owner + "_share");
            }
            String share = answers.text(owner + "_share");
            if (!share.isEmpty() && !share.matches("[1-9]\\d?|100")) {
                fault(Step.OWNERS, owner + "_share", "share_invalid");
            } else if (!share.isEmpty()) {
                shares += Integer.parseInt(share);
            }
        }
        if (shares > 100) {
            fault(Step.OWNERS, "owner1_share", "shares_too_many");
        }
    }

    private void business() {
        if (answers.chosen("categories").stream().anyMatch(Category::isProhibited)) {
            fault(Step.BUSINESS, "categories", "category_prohibited");
        }
    }

    private void need(Step step, String name) {
        boolean told = problems.stream().anyMatch(problem -> problem.field().equals(name));
        if (answers.text(name).isEmpty() && !told) {
            fault(step, name, "missing");
        }
    }

    private void notPast(Step step, String name) {
        LocalDate date = date(name);
        if (date != null && date.isBefore(today)) {
            fault(step, name, "expired");
        }
    }

    private void adult(Step step, String name) {
        LocalDate date = date(name);
        if (date != null && date.isAfter(today.minusYears(ADULT))) {
            fault(step, name, "not_adult");
        }
    }

    private LocalDate date(String name) {
        try {
            return answers.text(name).isEmpty() ? null : LocalDate.parse(answers.text(name));
        } catch (DateTimeParseException invalid) {
            return null;
        }
    }

    private void fault(Step step, String field, String code) {
        problems.add(new Problem(step, field, code));
    }
}
