package io.vigia.portal.lists;

import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.lists.ItemType;
import io.vigia.domain.lists.ValueList;
import io.vigia.domain.platform.Permission;
import io.vigia.portal.platform.Notices;
import io.vigia.service.lists.ListItemService;
import io.vigia.service.lists.ListService;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Every list of a mode, the merchant's own first, and making a new one. */
@Named
@RequestScoped
public class ListListPage {

    @Inject
    ListService service;

    @Inject
    ListItemService items;

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    private List<ValueList> all;
    private String alias;
    private String name;
    private ItemType type = ItemType.STRING;
    private boolean refused;

    /** The lists that the merchant made. */
    public List<ValueList> getOwn() {
        return all().stream().filter(list -> !list.isBuiltIn()).toList();
    }

    /** The lists that are there from the start. */
    public List<ValueList> getBuiltIn() {
        return all().stream().filter(ValueList::isBuiltIn).toList();
    }

    private List<ValueList> all() {
        if (all == null) {
            all = service.all();
        }
        return all;
    }

    /** How many items a list has. */
    public long count(String listId) {
        return items.count(listId);
    }

    public ItemType[] getTypes() {
        return ItemType.values();
    }

    public boolean isEditable() {
        return caller.may(Permission.LISTS_WRITE);
    }

    /** Makes a list and opens it, or says at the field what does not fit. */
    public void create() {
        try {
            ValueList made = service.create(ValueList.Draft.of(text(alias), text(name), type));
            notices.good("lists.created", made.alias());
            notices.goTo("/portal/lists/detail?id=" + made.id());
        } catch (RiskException refusal) {
            refused = true;
            notices.bad("name".equals(refusal.param()) ? "create:name" : "create:alias", refusal.getMessage());
        }
    }

    /** Whether the form was sent and refused, so that it stays open. */
    public boolean isRefused() {
        return refused;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String getAlias() {
        return alias;
    }

    public void setAlias(String alias) {
        this.alias = alias;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ItemType getType() {
        return type;
    }

    public void setType(ItemType type) {
        this.type = type;
    }
}
