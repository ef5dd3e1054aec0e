package io.vigia.system.api;

/**
 * A rule that is there for the length of a test and asks for a metadata value that only this test sends.
 *
 * @param id its public id
 * @param mark the value of the metadata key {@code test}
 */
record Rules(Api merchant, String id, String mark) implements AutoCloseable {

    /**
     * Makes one.
     *
     * @param action such as {@code block}
     * @param predicate without the mark
     */
    static Rules of(Api merchant, String action, String predicate) {
        String mark = Fresh.word("m");
        String id = merchant.post(
                        "/v1/radar/rules",
                        "action",
                        action,
                        "predicate",
                        "::test:: = '" + mark + "' and (" + predicate + ")")
                .expect(200)
                .id();
        return new Rules(merchant, id, mark);
    }

    /** Another rule for the same payments. */
    Rules and(String action, String predicate) {
        String id = merchant.post(
                        "/v1/radar/rules",
                        "action",
                        action,
                        "predicate",
                        "::test:: = '" + mark + "' and (" + predicate + ")")
                .expect(200)
                .id();
        return new Rules(merchant, id, mark);
    }

    /** Makes a payment one that this rule looks at. */
    Checkout look(Checkout checkout) {
        return checkout.with("metadata[test]", mark);
    }

    @Override
    public void close() {
        merchant.delete("/v1/radar/rules/" + id).expect(200);
    }
}
