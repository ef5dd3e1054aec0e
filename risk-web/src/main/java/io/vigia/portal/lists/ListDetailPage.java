package io.vigia.portal.lists;

import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.kernel.TimeRange;
import io.vigia.domain.lists.ValueList;
import io.vigia.domain.lists.ValueListItem;
import io.vigia.domain.platform.Permission;
import io.vigia.portal.platform.Format;
import io.vigia.portal.platform.Notices;
import io.vigia.portal.platform.Visitor;
import io.vigia.service.lists.ListItemService;
import io.vigia.service.lists.ListService;
import io.vigia.service.platform.Caller;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

/** One list: its items, newest first, with search, adding and removing. */
@Named
@RequestScoped
public class ListDetailPage {

    private static final int ROWS = 25;
    private static final Map<String, String> FIELDS = Map.of("reason", "add:reason", "expires_at", "add:until");

    @Inject
    ListService lists;

    @Inject
    ListItemService items;

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    @Inject
    Format format;

    @Inject
    Visitor visitor;

    @Inject
    TakenOff takenOff;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private final ItemForm form = new ItemForm();
    private String id;
    private String query;
    private String after;
    private ValueList list;
    private Page<ValueListItem> page;

    /** Reads the address, or the form that carries it on, before any part of the page asks which list it is about. */
    @PostConstruct
    void read() {
        id = request.getParameter("id");
        query = present(request.getParameter("q"));
        after = present(request.getParameter("after"));
    }

    private static String present(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public ValueList getList() {
        if (list == null) {
            list = lists.find(id == null ? "" : id);
        }
        return list;
    }

    public Page<ValueListItem> getPage() {
        if (page == null) {
            page = items.page(getList().id(), query, new PageRequest(ROWS, after, null, TimeRange.ALL));
        }
        return page;
    }

    public long getCount() {
        return items.count(getList().id());
    }

    public boolean isEditable() {
        return caller.may(Permission.LISTS_WRITE);
    }

    /** Whether an item no longer counts. */
    public boolean expired(ValueListItem item) {
        return item.isExpired(clock.instant());
    }

    /** The address of the items after these; empty if these are the last. */
    public String getOlder() {
        if (!getPage().hasMore()) {
            return "";
        }
        ValueListItem last = getPage().items().get(getPage().items().size() - 1);
        String search = query == null ? "" : "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        return "?id=" + id + search + "&after=" + last.id();
    }

    /** Puts the typed value on the list, or says at the field what does not fit. */
    public void add() {
        if (!form.isDayReadable()) {
            notices.bad("add:until", format.text("lists.until.unreadable"));
            return;
        }
        try {
            items.add(
                    id,
                    new ValueListItem.Draft(
                            form.getValue() == null ? "" : form.getValue(),
                            null,
                            form.getReason(),
                            form.expires(visitor.zone())));
            notices.good("lists.added", form.getValue(), getList().alias());
            notices.goTo(here());
        } catch (RiskException refusal) {
            String param = refusal.param() == null ? "value" : refusal.param();
            notices.bad(FIELDS.getOrDefault(param, "add:value"), refusal.getMessage());
        }
    }

    /** Takes an item off the list; it can be put back until the next one is taken off. */
    public void remove(String itemId) {
        ValueListItem removed = items.remove(itemId);
        takenOff.keep(removed);
        notices.good("lists.removed", removed.value(), getList().alias());
        notices.goTo(here());
    }

    /** Whether there is something to put back. */
    public boolean isUndoable() {
        return isEditable() && takenOff.isFrom(id, clock.instant());
    }

    /** The value that was taken off last. */
    public String getLastTakenOff() {
        return takenOff.value();
    }

    /** Puts back what was taken off last, with its reason and its end. */
    public void putBack() {
        if (isUndoable()) {
            items.add(id, takenOff.draft());
            notices.good("lists.added", takenOff.value(), getList().alias());
            takenOff.forget();
        }
        notices.goTo(here());
    }

    /** Deletes the list, if its alias was typed. */
    public void delete() {
        String alias = getList().alias();
        lists.delete(id);
        notices.good("lists.deleted", alias);
        notices.goTo("/portal/lists/list");
    }

    private String here() {
        return "/portal/lists/detail?id=" + id;
    }

    public ItemForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public String getQuery() {
        return query;
    }

    public String getAfter() {
        return after;
    }
}
