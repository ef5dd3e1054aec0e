package io.vigia.domain.accounts.files;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Owned;
import io.vigia.domain.kernel.PersonalText;
import io.vigia.domain.kernel.RiskException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.stream.Collectors;

/** A file that a merchant uploaded, without what it contains. It is never altered. */
@Entity
@Table(name = "files")
public class StoredFile extends Owned {

    /** The largest file, in bytes. */
    public static final int MAX_SIZE = 5 * 1024 * 1024;

    private static final int MAX_NAME_LENGTH = 200;

    @Enumerated(EnumType.STRING)
    private FilePurpose purpose;

    @Enumerated(EnumType.STRING)
    private FileType type;

    @Column(name = "filename_enc")
    private PersonalText filename;

    private int size;

    protected StoredFile() {}

    /**
     * @param id {@code file_…}
     * @throws RiskException if the content is too large, or none that the purpose takes
     */
    public StoredFile(String id, EnvironmentId environment, Instant created, Upload upload) {
        super(id, environment, created);
        byte[] content = upload.content;
        if (content.length > MAX_SIZE) {
            throw new RiskException(FileError.FILE_TOO_LARGE, "A file can have up to " + MAX_SIZE + " bytes.", "file");
        }
        this.purpose = upload.purpose;
        this.filename = PersonalText.of(named(upload.filename));
        this.type = FileType.of(content, filename.value())
                .filter(found -> content.length > 0 && purpose.types().contains(found))
                .orElseThrow(() -> new RiskException(
                        FileError.FILE_TYPE_INVALID,
                        "A file for " + purpose.wire() + " must be one of these, by its content: "
                                + purpose.types().stream().map(FileType::wire).collect(Collectors.joining(", ")) + ".",
                        "file"));
        this.size = content.length;
    }

    /** A name without folders and control characters. */
    private static String named(String given) {
        String name =
                given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = name.replaceAll("\\p{Cntrl}", "").strip();
        String kept = clean.isEmpty() ? "file" : clean;
        return kept.length() > MAX_NAME_LENGTH ? kept.substring(kept.length() - MAX_NAME_LENGTH) : kept;
    }

    public FilePurpose purpose() {
        return purpose;
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

    /** What came. */
    public record Upload(FilePurpose purpose, String filename, byte[] content) {}
}
