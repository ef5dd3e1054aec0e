package io.vigia.api.accounts.files;

import io.vigia.domain.accounts.files.StoredFile;
import io.vigia.service.events.Renderer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Shows files in events. */
@ApplicationScoped
public class StoredFileRenderer implements Renderer<StoredFile> {

    @Inject
    private FileJson json;

    @Override
    public Class<StoredFile> shows() {
        return StoredFile.class;
    }

    @Override
    public Map<String, Object> render(StoredFile file) {
        return json.of(file);
    }
}
