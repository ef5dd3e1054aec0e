package io.vigia.rules.eval;

import io.vigia.rules.host.Facts;

/** Where a text comes from; null if it is missing. */
interface TextSource {

    String read(Facts facts);
}
