package io.vigia.service.accounts.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The addresses that mails lead to: always the configured one, never what a request calls itself. */
@ApplicationScoped
public class Links {

    @Inject
    @ConfigProperty(name = "RISK_PUBLIC_URL")
    private Optional<String> publicUrl;

    /** @param path below {@code /portal}, beginning with a slash */
    public String portal(String path) {
        return publicUrl.orElse("http://127.0.0.1:8080") + "/portal" + path;
    }
}
