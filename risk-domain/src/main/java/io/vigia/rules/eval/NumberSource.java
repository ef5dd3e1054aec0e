package io.vigia.rules.eval;

import io.vigia.rules.host.Facts;

/** Where a number comes from; NaN if it is missing. */
interface NumberSource {

    double read(Facts facts);
}
