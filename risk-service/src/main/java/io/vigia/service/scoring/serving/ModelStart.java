package io.vigia.service.scoring.serving;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Makes the models of all environments ready before the first payment comes. */
@Singleton
@Startup
@DependsOn("Database")
public class ModelStart {

    @Inject
    private EntityManager entities;

    @Inject
    private ModelBook book;

    @PostConstruct
    void load() {
        for (Object each : entities.createNativeQuery("select distinct account_id, livemode from scoring_models")
                .getResultList()) {
            Object[] row = (Object[]) each;
            boolean live = row[1] instanceof Boolean flag ? flag : ((Number) row[1]).intValue() == 1;
            book.serving(new EnvironmentId((String) row[0], Mode.of(live)));
        }
    }
}
