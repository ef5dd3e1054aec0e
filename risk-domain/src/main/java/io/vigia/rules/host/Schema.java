package io.vigia.rules.host;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All attributes that rules may use, each with a slot: its place in the list, by which facts are asked. */
public final class Schema {

    private final List<Attribute> attributes;
    private final Map<String, Integer> slots;

    private Schema(List<Attribute> attributes) {
        this.attributes = List.copyOf(attributes);
        this.slots = new HashMap<>();
        for (Attribute attribute : attributes) {
            if (slots.put(attribute.name(), slots.size()) != null) {
                throw new IllegalArgumentException("two attributes named " + attribute.name());
            }
        }
    }

    /**
     * A schema of these attributes, whose slots are their places in the list.
     *
     * @throws IllegalArgumentException if two have the same name
     */
    public static Schema of(List<Attribute> attributes) {
        return new Schema(attributes);
    }

    /** All attributes, by slot. */
    public List<Attribute> attributes() {
        return attributes;
    }

    /** The attribute of this name, if there is one. */
    public Optional<Attribute> find(String name) {
        return Optional.ofNullable(slots.get(name)).map(attributes::get);
    }

    /**
     * The slot of the attribute of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public int slot(String name) {
        Integer slot = slots.get(name);
        if (slot == null) {
            throw new IllegalArgumentException("no attribute named " + name);
        }
        return slot;
    }

    /** How many attributes there are; slots run from 0 to one less. */
    public int size() {
        return attributes.size();
    }
}
