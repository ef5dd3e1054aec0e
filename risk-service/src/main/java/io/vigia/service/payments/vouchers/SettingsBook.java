package io.vigia.service.payments.vouchers;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.payments.vouchers.VoucherSettings;
import io.vigia.domain.payments.vouchers.VoucherSettings.Choices;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

/** How accounts want their vouchers, as the database has it. */
@ApplicationScoped
class SettingsBook {

    @Inject
    private EntityManager entities;

    @Inject
    private Ids ids;

    /** What an environment chose, or what holds for those that chose nothing. */
    Choices of(EnvironmentId environment) {
        return stored(environment).map(VoucherSettings::choices).orElse(Choices.STANDARD);
    }

    void choose(EnvironmentId environment, Choices choices, Instant at) {
        stored(environment)
                .ifPresentOrElse(
                        settings -> settings.choose(choices),
                        () -> entities.persist(new VoucherSettings(ids.next("vset", at), environment, at, choices)));
    }

    private Optional<VoucherSettings> stored(EnvironmentId environment) {
        return Pages.only(entities, VoucherSettings.class, environment);
    }
}
