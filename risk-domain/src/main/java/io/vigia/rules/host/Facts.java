package io.vigia.rules.host;

/**
 * Everything that rules may ask about one payment: its attributes by slot of the {@link Schema}, metadata, lists and
 * counters.
 *
 * <p>Rules know no clock and no storage: now, lists and counters are facts, so live, shadow and backtest differ only in
 * the facts passed. An answer must not change while rules are being evaluated. Nothing is boxed on the way.
 */
public interface Facts {

    /**
     * The value of a number attribute; NaN if it is missing.
     *
     * @param slot its place in the schema
     */
    double number(int slot);

    /**
     * The value of a text, country or state attribute; null if it is missing.
     *
     * @param slot its place in the schema
     */
    String text(int slot);

    /**
     * The value of a yes-or-no attribute, which is never missing: false if it is not known.
     *
     * @param slot its place in the schema
     */
    boolean flag(int slot);

    /** The payment's metadata under this key; null if there is none. */
    String metadata(String key);

    /** The customer's metadata under this key; null if there is none. */
    String customerMetadata(String key);

    /**
     * Whether a list holds a value; how values compare (case, CIDR ranges, expiry) is the list's own matter.
     *
     * @param alias the list's alias without the {@code @}, known to the catalogue the rule was compiled with
     * @param value never null
     */
    boolean isInList(String alias, String value);

    /**
     * What the counters say before this attempt; NaN if an argument's value is missing.
     *
     * @return a count, or for sums an amount in whole units of the account's currency
     */
    double call(FunctionCall call);
}
