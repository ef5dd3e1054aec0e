package io.vigia.rules.eval;

import io.vigia.rules.host.Facts;
import io.vigia.rules.host.Trace;
import io.vigia.rules.host.Truth;

/** A condition, simple or joined, ready to be asked about any payment. */
public interface Node {

    /** What it answers for this payment. */
    Truth test(Facts facts);

    /** The same answer with its reasons; every part is asked, also those that do not matter any more. */
    Trace trace(Facts facts);
}
