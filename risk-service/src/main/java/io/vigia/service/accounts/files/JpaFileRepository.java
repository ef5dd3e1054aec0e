package io.vigia.service.accounts.files;

import io.vigia.domain.accounts.files.FilePurpose;
import io.vigia.domain.accounts.files.FileRepository;
import io.vigia.domain.accounts.files.StoredFile;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.service.platform.FieldCipher;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Files in the database. */
@ApplicationScoped
public class JpaFileRepository implements FileRepository {

    @Inject
    private EntityManager entities;

    @Override
    public void add(EnvironmentId environment, StoredFile file, byte[] content) {
        entities.persist(file);
        entities.createNativeQuery("insert into file_contents (file_id, content_enc, account_id, livemode)"
                        + " values (?1, ?2, ?3, ?4)")
                .setParameter(1, file.id())
                .setParameter(2, FieldCipher.configured().seal(content))
                .setParameter(3, environment.accountId())
                .setParameter(4, environment.livemode())
                .executeUpdate();
    }

    @Override
    public Optional<StoredFile> find(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(StoredFile.class, id))
                .filter(file -> file.environment().equals(environment));
    }

    @Override
    public byte[] content(EnvironmentId environment, StoredFile file) {
        byte[] sealed = (byte[]) entities.createNativeQuery("select c.content_enc from file_contents c join files f on"
                        + " f.id = c.file_id where f.id = ?1 and f.account_id = ?2 and f.livemode = ?3")
                .setParameter(1, file.id())
                .setParameter(2, environment.accountId())
                .setParameter(3, environment.livemode())
                .getSingleResult();
        return FieldCipher.configured().open(sealed);
    }

    @Override
    public Page<StoredFile> list(EnvironmentId environment, FilePurpose purpose, PageRequest page) {
        return new Pages<>(entities, StoredFile.class, "file", environment)
                .with("purpose", purpose)
                .get(page);
    }
}
