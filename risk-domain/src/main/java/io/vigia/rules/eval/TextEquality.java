package io.vigia.rules.eval;

import io.vigia.rules.host.Facts;
import io.vigia.rules.host.Truth;

/**
 * Whether two texts are the same.
 *
 * @param wanted true for {@code =}, false for {@code !=}
 */
record TextEquality(TextSource left, TextSource right, boolean ignoresCase, boolean wanted) implements Test {

    @Override
    public Truth ask(Facts facts) {
        String a = left.read(facts);
        String b = right.read(facts);
        if (a == null || b == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of((ignoresCase ? a.equalsIgnoreCase(b) : a.equals(b)) == wanted);
    }
}
