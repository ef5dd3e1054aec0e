/**
 * What the platform hands to the rule language and what it gets back.
 *
 * <p>In: {@link io.vigia.rules.host.Schema} (which attributes exist), {@link io.vigia.rules.host.ListCatalogue} (which
 * lists exist), {@link io.vigia.rules.host.Limits}, and per payment {@link io.vigia.rules.host.Facts}. Out: {@link
 * io.vigia.rules.host.Problem}, {@link io.vigia.rules.host.Truth} and {@link io.vigia.rules.host.Trace}.
 *
 * <p>Always holds: these types know no other package of the language; all but {@code Facts} are immutable. Start
 * reading at {@code Facts}.
 */
package io.vigia.rules.host;
