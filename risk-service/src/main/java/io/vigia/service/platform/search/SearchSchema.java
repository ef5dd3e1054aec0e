package io.vigia.service.platform.search;

import java.util.LinkedHashMap;
import java.util.Map;

/** What can be asked of one kind of object, and where it stands. */
public final class SearchSchema {

    private final String table;
    private final String key;
    private final String prefix;
    private final String index;
    private String always = "1 = 1";
    private final Map<String, SearchField> fields = new LinkedHashMap<>();

    /**
     * @param table that holds them
     * @param key the column by which they sort by time
     * @param prefix of ids in that column, or null if it holds them without
     * @param index by environment and key
     */
    public SearchSchema(String table, String key, String prefix, String index) {
        this.table = table;
        this.key = key;
        this.prefix = prefix;
        this.index = index;
        fields.put("created", SearchField.created());
        fields.put("metadata", SearchField.metadata());
    }

    /** Keeps from being found what this SQL over {@code e} does not hold for. */
    public SearchSchema only(String sql) {
        always = sql;
        return this;
    }

    String always() {
        return always;
    }

    public SearchSchema with(String name, SearchField field) {
        fields.put(name, field);
        return this;
    }

    /** @throws io.vigia.domain.kernel.RiskException if it cannot be asked for */
    SearchField field(String name) {
        SearchField field = fields.get(name);
        if (field == null) {
            throw SearchText.refused("The field `" + name + "` is not searchable. Searchable are: "
                    + String.join(", ", fields.keySet()) + ".");
        }
        return field;
    }

    /** The key of an object by its id. */
    String keyOf(String id) {
        return prefix == null ? id.substring(id.indexOf('_') + 1) : id;
    }

    String table() {
        return table;
    }

    String key() {
        return key;
    }

    String prefix() {
        return prefix;
    }

    String index() {
        return index;
    }
}
