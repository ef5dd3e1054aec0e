package io.vigia.service.lists;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.lists.DefaultList;
import io.vigia.domain.lists.ListRepository;
import io.vigia.domain.lists.ValueList;
import io.vigia.domain.platform.Actor;
import io.vigia.service.accounts.AccountOpened;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives an environment the lists that it starts with. */
@ApplicationScoped
@Transactional
public class DefaultLists {

    @Inject
    private ListRepository lists;

    @Inject
    private Event<ListChange> changed;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** Gives a new account what both its modes start with, before its rules, which name the lists. */
    void opened(@Observes @Priority(100) AccountOpened account) {
        for (Mode mode : Mode.values()) {
            provision(new EnvironmentId(account.id(), mode));
        }
    }

    /** Makes those default lists that the environment does not have yet. */
    public void provision(EnvironmentId environment) {
        Set<String> known =
                lists.all(environment).stream().map(ValueList::alias).collect(Collectors.toSet());
        for (ValueList.Draft draft : DefaultList.drafts()) {
            if (!known.contains(draft.alias())) {
                ValueList list = new ValueList(ids.next("rsl", clock.instant()), environment, clock.instant(), draft)
                        .by(Actor.SYSTEM.id())
                        .builtIn();
                lists.add(environment, list);
                changed.fire(ListChange.ofList(environment, list.id()));
            }
        }
    }
}
