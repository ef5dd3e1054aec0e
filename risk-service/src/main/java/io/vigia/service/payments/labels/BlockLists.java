package io.vigia.service.payments.labels;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.lists.DefaultList;
import io.vigia.domain.lists.ListItemRepository;
import io.vigia.domain.lists.ListRepository;
import io.vigia.domain.lists.ValueList;
import io.vigia.domain.lists.ValueListItem;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.labels.Label;
import io.vigia.domain.payments.labels.LabelRepository;
import io.vigia.service.lists.ListItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Puts what a payer is known by onto the default block lists because of a label, and takes it off when the label is undone. */
@ApplicationScoped
public class BlockLists {

    @Inject
    private PayerTraits traits;

    @Inject
    private ListRepository lists;

    @Inject
    private ListItemRepository items;

    @Inject
    private ListItems shelf;

    @Inject
    private LabelRepository labels;

    void fill(Charge charge, Label label) {
        traits.of(charge).forEach((list, values) -> fill(label, list, values));
    }

    private void fill(Label label, DefaultList wanted, Set<String> values) {
        EnvironmentId environment = label.environment();
        ValueList list = lists.findByAlias(environment, wanted.blocklist()).orElseThrow();
        String reason = label.source().wire() + " of " + label.chargeId();
        List<String> added = shelf
                .add(
                        list,
                        values.stream()
                                .map(value -> new ValueListItem.Draft(value, label.author(), reason, null))
                                .toList())
                .stream()
                .map(ValueListItem::id)
                .toList();
        List<String> known = items
                .withKeys(
                        environment, list.id(), values.stream().map(list::keyOf).toList())
                .stream()
                .map(ValueListItem::id)
                .filter(id -> !added.contains(id))
                .toList();
        labels.link(environment, label, added, true);
        labels.link(environment, label, known, false);
    }

    void empty(Label label) {
        labels.release(label.environment(), label)
                .forEach(id -> items.find(label.environment(), id).ifPresent(shelf::remove));
    }
}
