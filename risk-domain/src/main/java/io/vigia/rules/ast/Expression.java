package io.vigia.rules.ast;

import io.vigia.rules.host.Span;

/** Something that is true, false or unknown of a payment. */
public sealed interface Expression permits And, Or, Not, Condition {

    /** Where it stands. */
    Span span();

    /** Its canonical form. */
    String text();
}
