/** Names in any script as tokens that can be compared; start with {@link io.vigia.screening.names.Tokens}. */
package io.vigia.screening.names;
