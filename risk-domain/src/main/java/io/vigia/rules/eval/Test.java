package io.vigia.rules.eval;

import io.vigia.rules.host.Facts;
import io.vigia.rules.host.Truth;

/** A question with three answers about a payment. */
interface Test {

    Truth ask(Facts facts);
}
