package io.vigia.service.decisions;

import io.vigia.domain.decisions.FactGatherer;
import io.vigia.domain.signals.RateTable;
import io.vigia.domain.signals.SignalReader;
import io.vigia.domain.signals.places.PlaceByIp;
import io.vigia.service.signals.BrowserBook;
import io.vigia.service.signals.PhoneBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Sets up what gathers the facts. */
@ApplicationScoped
public class FactGathering {

    @Inject
    private PlaceByIp places;

    @Inject
    private PhoneBook phones;

    @Inject
    private BrowserBook browsers;

    @Produces
    public FactGatherer gatherer() {
        return new FactGatherer(RateTable.standard());
    }

    @Produces
    public SignalReader signals() {
        return new SignalReader(new SignalReader.Sources(places, phones::read, browsers::read));
    }
}
