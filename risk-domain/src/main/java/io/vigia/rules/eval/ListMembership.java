package io.vigia.rules.eval;

import io.vigia.rules.host.Facts;
import io.vigia.rules.host.Truth;

/** Whether a named list holds a value. */
record ListMembership(TextSource text, String alias) implements Test {

    @Override
    public Truth ask(Facts facts) {
        String value = text.read(facts);
        return value == null ? Truth.UNKNOWN : Truth.of(facts.isInList(alias, value));
    }
}
