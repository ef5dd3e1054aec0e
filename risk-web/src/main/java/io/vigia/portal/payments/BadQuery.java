package io.vigia.portal.payments;

/** A search that cannot be understood: which word, and what to write instead. */
class BadQuery extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String word;

    /**
     * @param key the text of the bundle that says what is wrong
     * @param word the part of the search at fault
     */
    BadQuery(String key, String word) {
        super(key + ": " + word);
        this.key = key;
        this.word = word;
    }

    String key() {
        return key;
    }

    String word() {
        return word;
    }
}
