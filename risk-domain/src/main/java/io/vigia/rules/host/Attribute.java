package io.vigia.rules.host;

/**
 * A named datum of a payment that a rule can ask about.
 *
 * @param name as written between colons, in lower case with underscores
 * @param type what values it takes
 * @param description one sentence for the editor's help
 * @param source the group under which the editor and the documentation list it, such as "Card"
 */
public record Attribute(String name, AttributeType type, String description, String source) {

    /** The family of its values. */
    public AttributeType.Kind kind() {
        return type.kind();
    }
}
