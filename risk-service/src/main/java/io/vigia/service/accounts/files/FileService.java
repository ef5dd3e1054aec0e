package io.vigia.service.accounts.files;

import io.vigia.domain.accounts.files.FilePurpose;
import io.vigia.domain.accounts.files.FileRepository;
import io.vigia.domain.accounts.files.StoredFile;
import io.vigia.domain.events.DomainEvent;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.events.Outbox;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** What callers may do with the files of their environment. */
@ApplicationScoped
@Transactional
public class FileService {

    @Inject
    private Caller caller;

    @Inject
    private FileRepository files;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail audit;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** @throws RiskException if the content is too large, or none that the purpose takes */
    public StoredFile create(StoredFile.Upload upload) {
        caller.require(Permission.FILES_WRITE);
        Instant now = clock.instant();
        StoredFile file = new StoredFile(ids.next("file", now), caller.environment(), now, upload);
        files.add(file.environment(), file, upload.content());
        outbox.record(DomainEvent.of("file.created", file, now));
        audit.record("file.created", file.id());
        return file;
    }

    /** @throws RiskException RESOURCE_MISSING if the environment has no such file */
    public StoredFile find(String id) {
        caller.require(Permission.FILES_READ);
        return existing(id, "id");
    }

    /** What a file contains. */
    public byte[] content(String id) {
        caller.require(Permission.FILES_READ);
        return files.content(caller.environment(), existing(id, "id"));
    }

    /** @param purpose only those for this, or null for all */
    public Page<StoredFile> list(FilePurpose purpose, PageRequest page) {
        caller.require(Permission.FILES_READ);
        page.requireCursors(this::existing);
        return files.list(caller.environment(), purpose, page);
    }

    private StoredFile existing(String id, String param) {
        return new Lookup(caller.environment(), "file", id, param).in(files::find);
    }
}
