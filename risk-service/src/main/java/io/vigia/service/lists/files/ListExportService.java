package io.vigia.service.lists.files;

import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.lists.ListItemRepository;
import io.vigia.domain.lists.ListItemRepository.Step;
import io.vigia.domain.lists.ListRepository;
import io.vigia.domain.lists.ValueList;
import io.vigia.domain.lists.ValueListItem;
import io.vigia.domain.platform.Permission;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Hands out whole lists, a step at a time, so that a million items cost no memory. */
@ApplicationScoped
@Transactional
public class ListExportService {

    /** How many items a step has; the last has fewer. */
    public static final int STEP = 5_000;

    @Inject
    private Caller caller;

    @Inject
    private ListRepository lists;

    @Inject
    private ListItemRepository items;

    @Inject
    private AuditTrail audit;

    /** Begins, and notes who took the list out. */
    public ValueList begin(String listId) {
        caller.require(Permission.LISTS_READ);
        ValueList list = existing(listId);
        audit.record("value_list.exported", listId);
        return list;
    }

    /**
     * The next items of a list, oldest first, the expired ones too.
     *
     * @param afterId the last id of the step before, or the empty text at first
     */
    public List<ValueListItem> step(String listId, String afterId) {
        caller.require(Permission.LISTS_READ);
        return items.step(caller.environment(), existing(listId).id(), new Step(afterId, STEP));
    }

    private ValueList existing(String id) {
        return new Lookup(caller.environment(), "value list", id, "value_list").in(lists::find);
    }
}
