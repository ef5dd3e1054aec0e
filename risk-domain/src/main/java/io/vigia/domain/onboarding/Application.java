package io.vigia.domain.onboarding;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Owned;
import io.vigia.domain.kernel.PersonalText;
import io.vigia.domain.kernel.RiskException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A company's application to use the platform, from its first answer to the decision and the reviews after it. */
@Entity
@Table(name = "kyc_applications")
public class Application extends Owned {

    /** Within what time reviewers should have decided or asked. */
    public static final Duration SLA = Duration.ofDays(2);

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Enumerated(EnumType.STRING)
    private RiskGrade grade;

    @Column(name = "answers_enc")
    private Answers answers;

    private boolean holderMatches;
    private Instant submittedAt;
    private String submittedBy;
    private Instant screenedAt;
    private String firstReviewer;
    private Instant firstReviewedAt;
    private String decidedBy;
    private Instant decidedAt;
    private Instant reviewDue;

    @Column(name = "message_enc")
    private PersonalText message;

    @Version
    private int version;

    protected Application() {}

    /** @param id {@code kyc_…} */
    public Application(String id, EnvironmentId environment, Instant created) {
        super(id, environment, created);
        this.status = ApplicationStatus.DRAFT;
        this.answers = Answers.NONE;
    }

    /** Keeps the answers of a step as they are, right or wrong. */
    public void answer(Step step, Map<String, String> given) {
        requireEditable();
        answers = answers.with(step, given);
    }

    /** @throws RiskException APPLICATION_STATE_INVALID unless the applicant can change it now */
    public void requireEditable() {
        if (!status.isEditable()) {
            throw wrongState("changed");
        }
    }

    /**
     * Hands it in.
     *
     * @param problems what {@link Examination} found
     * @throws RiskException naming the first of them
     */
    public void submit(List<Problem> problems, String by, Instant at) {
        requireEditable();
        for (Problem problem : problems) {
            throw new RiskException(error(problem), sentence(problem), problem.field());
        }
        status = ApplicationStatus.SUBMITTED;
        submittedAt = at;
        submittedBy = by;
        startOver();
    }

    /** Notes that it was compared with the lists; what was handed in goes to the reviewers. */
    public void screened(RiskGrade found, boolean holder, Instant at) {
        holderMatches = holder;
        screenedAt = at;
        if (status == ApplicationStatus.SUBMITTED) {
            status = ApplicationStatus.IN_REVIEW;
        }
        grade(found, at);
    }

    /** Takes the grade that hits give it now. A merchant is reviewed earlier for it, but never later. */
    public void grade(RiskGrade found, Instant at) {
        grade = found;
        if (status == ApplicationStatus.APPROVED) {
            reviewBy(at.plus(found.rhythm()));
        }
    }

    /** Forgets the first approval: it was given before hits were there, or were said to be what they now are. */
    public void startOver() {
        firstReviewer = null;
        firstReviewedAt = null;
    }

    /**
     * Asks the applicant for something, also long after the approval; what was approved so far, by one person or two, must be
     * approved anew.
     */
    public void ask(String words, Instant at) {
        if (status != ApplicationStatus.IN_REVIEW && status != ApplicationStatus.APPROVED) {
            throw wrongState("sent back");
        }
        status = ApplicationStatus.NEED_INFO;
        message = PersonalText.of(words);
        startOver();
    }

    /**
     * Approves it: once by one person, and for good by another.
     *
     * @return whether that was the second
     * @throws RiskException REVIEWER_NOT_INDEPENDENT if the same person approves twice or handed it in
     */
    public boolean approve(String reviewer, Instant at) {
        if (status != ApplicationStatus.IN_REVIEW) {
            throw wrongState("approved");
        }
        if (reviewer.equals(submittedBy) || reviewer.equals(firstReviewer)) {
            throw new RiskException(
                    OnboardingError.REVIEWER_NOT_INDEPENDENT,
                    "Two people approve an application, and neither of them handed it in.");
        }
        if (firstReviewer == null) {
            firstReviewer = reviewer;
            firstReviewedAt = at;
            return false;
        }
        decide(ApplicationStatus.APPROVED, reviewer, at);
        reviewDue = at.plus(grade.rhythm());
        return true;
    }

    /** Rejects it for good, also after its approval, and also while the applicant was asked something. */
    public void reject(String reviewer, String words, Instant at) {
        if (!status.isRejectable()) {
            throw wrongState("rejected");
        }
        message = PersonalText.of(words);
        decide(ApplicationStatus.REJECTED, reviewer, at);
    }

    /** Notes that an approved merchant was looked at again. */
    public void reviewedAgain(Instant at) {
        if (status != ApplicationStatus.APPROVED) {
            throw wrongState("reviewed again");
        }
        reviewDue = at.plus(grade.rhythm());
    }

    /**
     * Lets a document be put into a slot: any while the applicant can change the application, and after the approval only one
     * that soon expires, upon which the merchant is looked at again.
     *
     * @param expiring whether the one that is there expires soon
     * @throws RiskException APPLICATION_STATE_INVALID otherwise
     */
    public void takePaper(boolean expiring, Instant at) {
        if (status == ApplicationStatus.APPROVED && expiring) {
            reviewBy(at);
        } else {
            requireEditable();
        }
    }

    private void reviewBy(Instant latest) {
        reviewDue = reviewDue == null || latest.isBefore(reviewDue) ? latest : reviewDue;
    }

    private void decide(ApplicationStatus decision, String reviewer, Instant at) {
        status = decision;
        decidedBy = reviewer;
        decidedAt = at;
    }

    private RiskException wrongState(String verb) {
        return new RiskException(
                OnboardingError.APPLICATION_STATE_INVALID,
                "An application that is " + status.wire() + " cannot be " + verb + ".");
    }

    private static OnboardingError error(Problem problem) {
        return switch (problem.code()) {
            case "person_refused" -> OnboardingError.PERSON_REFUSED;
            case "category_prohibited" -> OnboardingError.CATEGORY_PROHIBITED;
            default -> OnboardingError.APPLICATION_INCOMPLETE;
        };
    }

    private static String sentence(Problem problem) {
        return switch (problem.code()) {
            case "person_refused" ->
                "Only companies can use the platform, as money may be paid out to no private person.";
            case "category_prohibited" -> "Virtual currency, gambling and adult content cannot be sold here.";
            default -> "The application is not complete: " + problem.field() + " is " + problem.code() + ".";
        };
    }

    public ApplicationStatus status() {
        return status;
    }

    /** How risky it seems, or null before it was screened. */
    public RiskGrade grade() {
        return grade;
    }

    public Answers answers() {
        return answers;
    }

    /** Whether the holder of the bank account is the company, by name. */
    public boolean holderMatches() {
        return holderMatches;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** Who handed it in, or null. */
    public String submittedBy() {
        return submittedBy;
    }

    public Instant screenedAt() {
        return screenedAt;
    }

    /** Who approved it first, or null. */
    public String firstReviewer() {
        return firstReviewer;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** When it is to be reviewed again, or null. */
    public Instant reviewDue() {
        return reviewDue;
    }

    /** When reviewers should have acted, or null. */
    public Instant dueBy() {
        return submittedAt == null ? null : submittedAt.plus(SLA);
    }

    /** What the reviewers last wrote to the applicant, or null. */
    public String message() {
        return PersonalText.clear(message);
    }
}
