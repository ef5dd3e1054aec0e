package io.vigia.domain.onboarding.papers;

import io.vigia.domain.accounts.files.FileError;
import io.vigia.domain.accounts.files.FileType;
import io.vigia.domain.kernel.Owned;
import io.vigia.domain.kernel.PersonalText;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.onboarding.Application;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** A document of an application, without what it contains. A new one in its slot takes its place; none is deleted. */
@Entity
@Table(name = "kyc_papers")
public class Paper extends Owned {

    /** The largest document, in bytes. */
    public static final int MAX_SIZE = 5 * 1024 * 1024;

    /** How long before its last day a document counts as one that expires. */
    public static final int DAYS_BEFORE = 30;

    private static final Set<FileType> TYPES = EnumSet.of(FileType.PDF, FileType.PNG, FileType.JPG);
    private static final int MAX_NAME_LENGTH = 200;

    private String applicationId;

    @Enumerated(EnumType.STRING)
    private PaperSlot slot;

    @Enumerated(EnumType.STRING)
    private FileType type;

    @Column(name = "filename_enc")
    private PersonalText filename;

    private int size;
    private boolean translated;
    private boolean notarised;
    private boolean scanned;
    private String expires;
    private Instant replacedAt;

    protected Paper() {}

    /**
     * @param id {@code kyd_…}
     * @param scanned whether a virus scanner has looked at it
     * @throws RiskException if the content is too large, or neither PDF nor PNG nor JPEG
     */
    public Paper(String id, Application application, Instant created, Upload upload, boolean scanned) {
        super(id, application.environment(), created);
        this.applicationId = application.id();
        this.slot = upload.slot;
        this.type = typeOf(upload);
        this.filename = PersonalText.of(named(upload.filename));
        this.size = upload.content.length;
        this.translated = upload.marks.translated;
        this.notarised = upload.marks.notarised;
        this.expires = upload.marks.expires == null ? null : upload.marks.expires.toString();
        this.scanned = scanned;
    }

    /** What an upload really is; only what can be shown to a reviewer is taken. */
    public static FileType typeOf(Upload upload) {
        if (upload.content.length > MAX_SIZE) {
            throw new RiskException(
                    FileError.FILE_TOO_LARGE, "A document can have up to " + MAX_SIZE + " bytes.", "file");
        }
        return FileType.of(upload.content, "")
                .filter(found -> upload.content.length > 0 && TYPES.contains(found))
                .orElseThrow(() -> new RiskException(
                        FileError.FILE_TYPE_INVALID, "A document must be a PDF, PNG or JPEG by its content.", "file"));
    }

    private static String named(String given) {
        String name =
                given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = name.replaceAll("\\p{Cntrl}", "").strip();
        String kept = clean.isEmpty() ? "file" : clean;
        return kept.length() > MAX_NAME_LENGTH ? kept.substring(kept.length() - MAX_NAME_LENGTH) : kept;
    }

    /** Gives its slot to a newer one. */
    public void replace(Instant at) {
        replacedAt = at;
    }

    public String applicationId() {
        return applicationId;
    }

    public PaperSlot slot() {
        return slot;
    }

    public FileType type() {
        return type;
    }

    public String filename() {
        return filename.value();
    }

    /** In bytes. */
    public int size() {
        return size;
    }

    /** Whether it is a translation, or comes with one. */
    public boolean translated() {
        return translated;
    }

    public boolean notarised() {
        return notarised;
    }

    /** Whether a virus scanner has looked at it. */
    public boolean scanned() {
        return scanned;
    }

    /** The last day of its validity, or null. */
    public LocalDate expires() {
        return expires == null ? null : LocalDate.parse(expires);
    }

    /** Whether its last day is so near, or past, that a newer one is wanted. */
    public boolean isExpiring(LocalDate today) {
        return expires != null && !expires().isAfter(today.plusDays(DAYS_BEFORE));
    }

    public boolean isCurrent() {
        return replacedAt == null;
    }

    /** What came. */
    public record Upload(PaperSlot slot, String filename, byte[] content, Marks marks) {}

    /** What the applicant says of a document; its last day of validity may be null. */
    public record Marks(boolean translated, boolean notarised, LocalDate expires) {}
}
