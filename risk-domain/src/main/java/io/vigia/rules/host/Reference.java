package io.vigia.rules.host;

/**
 * What a rule writes between colons: an attribute of the schema, or a key of the caller's own metadata.
 *
 * @param scope where the value comes from
 * @param name the attribute's name or the metadata key
 */
public record Reference(Scope scope, String name) {

    /** Where a value comes from. */
    public enum Scope {
        ATTRIBUTE,
        METADATA,
        CUSTOMER_METADATA
    }

    /** The attribute of this name. */
    public static Reference attribute(String name) {
        return new Reference(Scope.ATTRIBUTE, name);
    }

    /** As a rule writes it, such as {@code :email:} or {@code ::customer:tier::}. */
    public String text() {
        return switch (scope) {
            case ATTRIBUTE -> ":" + name + ":";
            case METADATA -> "::" + name + "::";
            case CUSTOMER_METADATA -> "::customer:" + name + "::";
        };
    }
}
