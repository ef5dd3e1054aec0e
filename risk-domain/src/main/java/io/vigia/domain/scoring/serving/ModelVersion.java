package io.vigia.domain.scoring.serving;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Owned;
import io.vigia.domain.kernel.RiskException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One version of a model in an environment: its file, and what it is there for. */
@Entity
@Table(name = "scoring_models")
public class ModelVersion extends Owned {

    /** How many digits of the file's checksum its name has. */
    public static final int DIGITS = 12;

    /** The largest share of payers that a canary takes, in percent. */
    public static final int MOST_CANARY = 20;

    @Enumerated(EnumType.STRING)
    private ModelFamily family;

    @Enumerated(EnumType.STRING)
    private ModelState state;

    private String sha256;
    private String provenance;
    private String author;
    private String proposedBy;
    private Instant championAt;
    private String successorOf;
    private int canaryPercent;

    @Version
    private int version;

    protected ModelVersion() {}

    /**
     * What is uploaded.
     *
     * @param sha256 the file's own checksum
     * @param file compressed
     */
    public record Upload(ModelFamily family, String sha256, String provenance, byte[] file) {}

    /**
     * A new challenger.
     *
     * @param id {@code mdl_…}
     * @param author who uploaded it
     */
    public ModelVersion(String id, EnvironmentId environment, Instant created, String author, Upload upload) {
        super(id, environment, created);
        this.family = upload.family;
        this.state = ModelState.CHALLENGER;
        this.sha256 = upload.sha256;
        this.provenance = upload.provenance;
        this.author = author;
    }

    /**
     * Somebody wants it to be the champion.
     *
     * @param by who
     * @return whether it may be made the champion now: in live mode it takes a second person
     */
    public boolean propose(String by) {
        require(state != ModelState.CHAMPION, "It is the champion already.");
        if (!livemode() || proposedBy != null && !proposedBy.equals(by)) {
            return true;
        }
        require(proposedBy == null, "In live mode somebody else has to agree.");
        proposedBy = by;
        return false;
    }

    /**
     * Makes it the champion.
     *
     * @param before the champion before it, or null
     */
    public void promote(Instant at, ModelVersion before) {
        state = ModelState.CHAMPION;
        championAt = at;
        proposedBy = null;
        canaryPercent = 0;
        successorOf = before == null ? null : before.id();
        if (before != null) {
            before.state = ModelState.RETIRED;
        }
    }

    /**
     * Goes one step back: the champion before it takes its place again.
     *
     * @param before null if there was none, so that the points card scores
     */
    public void rollBack(Instant at, ModelVersion before) {
        require(state == ModelState.CHAMPION, "Only a champion can be rolled back.");
        state = ModelState.RETIRED;
        if (before != null) {
            before.state = ModelState.CHAMPION;
            before.championAt = at;
        }
    }

    /** Lets it score no more, not even in shadow. */
    public void retire() {
        require(state == ModelState.CHALLENGER, "Only a challenger can be retired; a champion is rolled back.");
        state = ModelState.RETIRED;
        canaryPercent = 0;
        proposedBy = null;
    }

    /** Lets a challenger score a share of the payers for real. */
    public void canary(int percent) {
        require(state == ModelState.CHALLENGER, "Only a challenger can be a canary.");
        require(percent >= 0 && percent <= MOST_CANARY, "A canary takes 0 to " + MOST_CANARY + " % of the payers.");
        canaryPercent = percent;
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new RiskException(ServingError.MODEL_UNEXPECTED_STATE, otherwise);
        }
    }

    public ModelFamily family() {
        return family;
    }

    public ModelState state() {
        return state;
    }

    /** The name that decisions keep: the family and the first digits of the file's checksum. */
    public String name() {
        return family.word() + "-" + sha256.substring(0, DIGITS);
    }

    public String sha256() {
        return sha256;
    }

    public String provenance() {
        return provenance;
    }

    public String author() {
        return author;
    }

    /** Who wants it to be the champion and waits for somebody else to agree, or null. */
    public String proposedBy() {
        return proposedBy;
    }

    /** When it last became the champion, or null. */
    public Instant championAt() {
        return championAt;
    }

    /** The champion before it, or null. */
    public String successorOf() {
        return successorOf;
    }

    public int canaryPercent() {
        return canaryPercent;
    }
}
