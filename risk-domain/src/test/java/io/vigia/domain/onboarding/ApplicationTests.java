package io.vigia.domain.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.onboarding.papers.PaperSlot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application from its first answer to the reviews after its approval, and every verb in every state. */
class ApplicationTests {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Set<PaperSlot> PAPERS =
            EnumSet.of(PaperSlot.REGISTRATION, PaperSlot.REPRESENTATIVE_ID, PaperSlot.BANK_PROOF);

    @Test
    void findsNothingWrongWithACompleteOne() {
        assertEquals(List.of(), Examination.of(complete(Map.of()), PAPERS, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "person_type, person, person_refused",
        "registration_number, 890903938-7, nit_invalid",
        "categories, 'retail,gambling', category_prohibited",
        "categories, 'retail,weapons', invalid",
        "legal_name, '', missing",
        "country, XX, invalid",
        "rep_birth, 2015-01-01, not_adult",
        "rep_birth, 1980-13-01, date_invalid",
        "rep_document_expires, 2025-01-01, expired",
        "owner1_share, 101, share_invalid",
        "owner2_share, 60, shares_too_many",
        "owner2_name, Luis Rojas, missing",
        "tech_email, nobody, invalid",
        "tech_phone, call me, invalid",
        "licensed, yes, missing",
        "country, CN, uscc_invalid",
        "country, US, local_presence_missing",
    })
    void findsWhatIsWrong(String field, String value, String code) {
        List<Problem> problems = Examination.of(complete(Map.of(field, value)), PAPERS, TODAY);
        assertTrue(problems.stream().anyMatch(one -> one.code().equals(code)), problems::toString);
    }

    @Test
    void wantsTheDocumentsThatTheAnswersCallFor() {
        List<Problem> problems = Examination.of(complete(Map.of("licensed", "yes")), Set.of(), TODAY);
        assertEquals(
                List.of("registration", "representative_id", "bank_proof", "licence"),
                problems.stream()
                        .filter(one -> one.step() == Step.DOCUMENTS)
                        .map(Problem::field)
                        .toList());
    }

    @Test
    void isApprovedByTwoPeopleAndReviewedAgainByItsGrade() {
        Application application = inReview();
        assertFalse(application.approve("one@vigia.example", NOW));
        assertEquals(ApplicationStatus.IN_REVIEW, application.status());
        refused(OnboardingError.REVIEWER_NOT_INDEPENDENT, () -> application.approve("one@vigia.example", NOW));
        assertTrue(application.approve("two@vigia.example", NOW));
        assertEquals(ApplicationStatus.APPROVED, application.status());
        assertEquals(NOW.plus(Duration.ofDays(90)), application.reviewDue());
        application.reviewedAgain(NOW.plus(Duration.ofDays(100)));
        assertEquals(NOW.plus(Duration.ofDays(190)), application.reviewDue());
    }

    @Test
    void isNeverApprovedByWhoHandedItIn() {
        refused(OnboardingError.REVIEWER_NOT_INDEPENDENT, () -> inReview().approve("owner@shop.example", NOW));
    }

    @Test
    void startsTheFourEyesAnewWhenItComesBack() {
        Application application = inReview();
        application.approve("one@vigia.example", NOW);
        application.ask("Send a newer certificate", NOW);
        assertEquals("Send a newer certificate", application.message());
        application.answer(Step.COMPANY, complete(Map.of()).values());
        application.submit(List.of(), "owner@shop.example", NOW);
        application.screened(RiskGrade.LOW, true, NOW);
        assertFalse(application.approve("one@vigia.example", NOW));
    }

    @Test
    void refusesToBeHandedInWithTheReason() {
        Application application = draft();
        application.answer(Step.COMPANY, Map.of("person_type", "person"));
        List<Problem> problems = Examination.of(application.answers(), Set.of(), TODAY);
        RiskException incomplete =
                assertThrows(RiskException.class, () -> application.submit(problems, "owner@shop.example", NOW));
        assertEquals(OnboardingError.APPLICATION_INCOMPLETE, incomplete.code());
        List<Problem> person = problems.stream()
                .filter(one -> one.code().equals("person_refused"))
                .toList();
        refused(OnboardingError.PERSON_REFUSED, () -> application.submit(person, "owner@shop.example", NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, true, false, false, false",
        "SUBMITTED, false, false, false, false",
        "IN_REVIEW, false, true, true, true",
        "NEED_INFO, true, false, false, true",
        "APPROVED, false, false, true, true",
        "REJECTED, false, false, false, false",
    })
    void takesEachVerbWhereItBelongs(
            ApplicationStatus status, boolean change, boolean approve, boolean ask, boolean reject) {
        accepts(change, () -> in(status).answer(Step.COMPANY, Map.of()));
        accepts(change, () -> in(status).submit(List.of(), "owner@shop.example", NOW));
        accepts(change, () -> in(status).takePaper(false, NOW));
        accepts(approve, () -> in(status).approve("three@vigia.example", NOW));
        accepts(reject, () -> in(status).reject("three@vigia.example", "No", NOW));
        accepts(ask, () -> in(status).ask("What?", NOW));
        accepts(status == ApplicationStatus.APPROVED, () -> in(status).reviewedAgain(NOW));
    }

    @Test
    void isApprovedByTwoPeopleAnewOnceTheMerchantWasAskedSomething() {
        Application application = in(ApplicationStatus.APPROVED);
        application.ask("Who owns you now?", NOW);
        application.submit(List.of(), "owner@shop.example", NOW);
        application.screened(RiskGrade.LOW, true, NOW);
        assertFalse(application.approve("one@vigia.example", NOW));
        assertTrue(application.approve("two@vigia.example", NOW));
    }

    @Test
    void forgetsTheFirstApprovalWhenThereIsSomethingNewToJudge() {
        Application application = inReview();
        application.approve("one@vigia.example", NOW);
        application.startOver();
        assertFalse(application.approve("two@vigia.example", NOW), "two people saw the hit");
    }

    @Test
    void reviewsAMerchantEarlierForAHigherGradeButNeverLater() {
        Application application = inReview();
        application.grade(RiskGrade.LOW, NOW);
        application.approve("one@vigia.example", NOW);
        application.approve("two@vigia.example", NOW);
        assertEquals(NOW.plus(Duration.ofDays(365)), application.reviewDue());
        application.grade(RiskGrade.HIGH, NOW.plus(Duration.ofDays(10)));
        assertEquals(NOW.plus(Duration.ofDays(100)), application.reviewDue());
        application.grade(RiskGrade.LOW, NOW.plus(Duration.ofDays(20)));
        assertEquals(RiskGrade.LOW, application.grade());
        assertEquals(NOW.plus(Duration.ofDays(100)), application.reviewDue());
    }

    @Test
    void takesADocumentFromAMerchantWhenOneExpires() {
        Application application = in(ApplicationStatus.APPROVED);
        application.takePaper(true, NOW);
        assertEquals(NOW, application.reviewDue(), "somebody looks at it");
        refused(OnboardingError.APPLICATION_STATE_INVALID, () -> in(ApplicationStatus.IN_REVIEW)
                .takePaper(true, NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "LOW, country, CO, false, true",
        "MEDIUM, categories, travel, false, true",
        "MEDIUM, country, CO, true, true",
        "MEDIUM, country, CO, false, false",
        "HIGH, categories, travel, true, true",
    })
    void gradesByWhatItKnows(RiskGrade grade, String field, String value, boolean hits, boolean holder) {
        assertEquals(grade, RiskGrade.of(complete(Map.of(field, value)), hits, holder));
    }

    private static void accepts(boolean wanted, Runnable verb) {
        if (wanted) {
            verb.run();
        } else {
            refused(OnboardingError.APPLICATION_STATE_INVALID, verb);
        }
    }

    private static void refused(OnboardingError code, Runnable verb) {
        assertEquals(code, assertThrows(RiskException.class, verb::run).code());
    }

    private static Application draft() {
        return new Application("kyc_1", new EnvironmentId("acct_1", Mode.LIVE), NOW);
    }

    private static Application inReview() {
        Application application = draft();
        application.submit(List.of(), "owner@shop.example", NOW);
        application.screened(RiskGrade.HIGH, true, NOW);
        return application;
    }

    private static Application in(ApplicationStatus status) {
        Application application = status == ApplicationStatus.DRAFT ? draft() : inReview();
        switch (status) {
            case SUBMITTED -> {
                application = draft();
                application.submit(List.of(), "owner@shop.example", NOW);
            }
            case NEED_INFO -> application.ask("What?", NOW);
            case APPROVED -> {
                application.approve("one@vigia.example", NOW);
                application.approve("two@vigia.example", NOW);
            }
            case REJECTED -> application.reject("one@vigia.example", "No", NOW);
            default -> {
                // It is there already.
            }
        }
        return application;
    }

    private static Answers complete(Map<String, String> changed) {
        Map<String, String> all = new HashMap<>(Map.ofEntries(
                Map.entry("person_type", "company"),
                Map.entry("legal_name", "Tejidos del Sur SAS"),
                Map.entry("country", "CO"),
                Map.entry("registration_number", "890903938-8"),
                Map.entry("address", "Calle 1 # 2-3, Cali"),
                Map.entry("licensed", "no"),
                Map.entry("rep_name", "Ana Ruiz"),
                Map.entry("rep_birth", "1980-05-06"),
                Map.entry("rep_country", "CO"),
                Map.entry("rep_document_type", "cc"),
                Map.entry("rep_document_number", "52123456"),
                Map.entry("owner1_name", "Ana Ruiz"),
                Map.entry("owner1_birth", "1980-05-06"),
                Map.entry("owner1_country", "CO"),
                Map.entry("owner1_document", "52123456"),
                Map.entry("owner1_share", "80"),
                Map.entry("bank_name", "Banco"),
                Map.entry("bank_country", "CO"),
                Map.entry("bank_holder", "Tejidos del Sur SAS"),
                Map.entry("bank_account", "0012345678"),
                Map.entry("business_model", "Ruanas"),
                Map.entry("volume_tier", "tier_1"),
                Map.entry("categories", "fashion"),
                Map.entry("tech_name", "Luis"),
                Map.entry("tech_email", "luis@tejidos.example"),
                Map.entry("tech_phone", "+57 300 1234567"),
                Map.entry("alert_critical", "ana@tejidos.example"),
                Map.entry("alert_critical_phone", "+57 300 1234567"),
                Map.entry("alert_high", "ana@tejidos.example")));
        all.putAll(changed);
        Answers answers = Answers.NONE;
        for (Step step : Step.values()) {
            answers = answers.with(step, all);
        }
        return answers;
    }
}
