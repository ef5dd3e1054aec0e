package io.vigia.service.payments.labels;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.payments.labels.Label;
import io.vigia.domain.payments.labels.LabelRepository;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Labels in the database. */
@ApplicationScoped
public class JpaLabelRepository implements LabelRepository {

    @Inject
    private EntityManager entities;

    @Override
    public void add(EnvironmentId environment, Label label) {
        entities.persist(label);
    }

    @Override
    public Optional<Label> find(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(Label.class, id))
                .filter(label -> label.environment().equals(environment));
    }

    @Override
    public List<Label> of(EnvironmentId environment, String paymentIntentId) {
        return new Pages<>(entities, Label.class, "lbl", environment)
                .with("paymentIntentId", paymentIntentId)
                .ascending(true)
                .get(PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
    }

    @Override
    public void link(EnvironmentId environment, Label label, Collection<String> itemIds, boolean own) {
        itemIds.forEach(
                item -> entities.createNativeQuery("insert into label_items (label_id, item_id, own, account_id,"
                                + " livemode) values (?1, ?2, ?3, ?4, ?5)")
                        .setParameter(1, label.id())
                        .setParameter(2, item)
                        .setParameter(3, own)
                        .setParameter(4, environment.accountId())
                        .setParameter(5, environment.livemode())
                        .executeUpdate());
    }

    @Override
    public List<String> release(EnvironmentId environment, Label label) {
        List<String> free = new ArrayList<>();
        for (Object item : entities.createNativeQuery(
                        "select item_id from label_items where label_id = ?1 and own = true")
                .setParameter(1, label.id())
                .getResultList()) {
            int heirs = entities.createNativeQuery(
                            "update label_items set own = true where item_id = ?1 and label_id <>"
                                    + " ?2 order by label_id limit 1")
                    .setParameter(1, item)
                    .setParameter(2, label.id())
                    .executeUpdate();
            if (heirs == 0) {
                free.add((String) item);
            }
        }
        entities.createNativeQuery("delete from label_items where label_id = ?1")
                .setParameter(1, label.id())
                .executeUpdate();
        return free;
    }
}
