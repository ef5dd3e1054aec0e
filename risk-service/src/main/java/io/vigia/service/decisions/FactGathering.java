package io.vigia.service.decisions;

import io.vigia.domain.decisions.FactGatherer;
import io.vigia.domain.signals.CountryByIp;
import io.vigia.domain.signals.RateTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Sets up what gathers the facts. */
@ApplicationScoped
public class FactGathering {

    @Inject
    private CountryByIp countries;

    @Produces
    public FactGatherer gatherer() {
        return new FactGatherer(countries, RateTable.standard());
    }
}
