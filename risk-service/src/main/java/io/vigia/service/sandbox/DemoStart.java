package io.vigia.service.sandbox;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** In demo mode, sees to it at start that there is something to show. */
@Singleton
@Startup
@DependsOn("Database")
public class DemoStart {

    @Inject
    private DemoAccounts accounts;

    @Inject
    @ConfigProperty(name = "RISK_DEMO", defaultValue = "false")
    private boolean demo;

    @PostConstruct
    void start() {
        if (demo) {
            accounts.createOnce();
        }
    }
}
