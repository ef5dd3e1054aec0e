package io.vigia.api.accounts.files;

import io.vigia.api.platform.WireObject;
import io.vigia.domain.accounts.files.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A file on the wire, with the address of its contents. */
@ApplicationScoped
public class FileJson {

    @Inject
    @ConfigProperty(name = "RISK_PUBLIC_URL")
    private Optional<String> publicUrl;

    WireObject of(StoredFile file) {
        return WireObject.of(file.id(), "file")
                .with("created", file.created())
                .with("expires_at", (Object) null)
                .with("filename", file.filename())
                .with("links", (Object) null)
                .with("livemode", file.livemode())
                .with("purpose", file.purpose().wire())
                .with("size", file.size())
                .with("title", (Object) null)
                .with("type", file.type().wire())
                .with("url", publicUrl.orElse("") + "/v1/files/" + file.id() + "/contents");
    }
}
