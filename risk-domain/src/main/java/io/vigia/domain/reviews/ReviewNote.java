package io.vigia.domain.reviews;

import io.vigia.domain.kernel.Owned;
import io.vigia.domain.kernel.PersonalText;
import io.vigia.domain.kernel.RiskException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What somebody wrote down while they looked at a payment. It is never altered. */
@Entity
@Table(name = "review_notes")
public class ReviewNote extends Owned {

    public static final int MAX_LENGTH = 2_000;

    private String reviewId;
    private String author;

    @Column(name = "text_enc")
    private PersonalText text;

    protected ReviewNote() {}

    /**
     * @param id {@code note_…}
     * @throws RiskException if there are no words, or too many
     */
    public ReviewNote(String id, Instant created, Review review, String author, String words) {
        super(id, review.environment(), created);
        String clean = words == null ? "" : words.strip();
        if (clean.isEmpty() || clean.length() > MAX_LENGTH) {
            throw RiskException.invalid("note", "A note has 1 to " + MAX_LENGTH + " characters.");
        }
        this.reviewId = review.id();
        this.author = author;
        this.text = PersonalText.of(clean);
    }

    public String reviewId() {
        return reviewId;
    }

    public String author() {
        return author;
    }

    public String text() {
        return text.value();
    }
}
