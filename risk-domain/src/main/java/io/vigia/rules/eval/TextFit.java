package io.vigia.rules.eval;

import io.vigia.rules.host.Facts;
import io.vigia.rules.host.Truth;

/** Whether a text fits a pattern. */
record TextFit(TextSource text, TextPattern pattern) implements Test {

    @Override
    public Truth ask(Facts facts) {
        String value = text.read(facts);
        return value == null ? Truth.UNKNOWN : Truth.of(pattern.fits(value));
    }
}
