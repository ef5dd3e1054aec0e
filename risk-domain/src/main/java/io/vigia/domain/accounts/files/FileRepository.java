package io.vigia.domain.accounts.files;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import java.util.Optional;

/** Files and what they contain. */
public interface FileRepository {

    void add(EnvironmentId environment, StoredFile file, byte[] content);

    Optional<StoredFile> find(EnvironmentId environment, String id);

    byte[] content(EnvironmentId environment, StoredFile file);

    /** @param purpose only those for this, or null for all */
    Page<StoredFile> list(EnvironmentId environment, FilePurpose purpose, PageRequest page);
}
