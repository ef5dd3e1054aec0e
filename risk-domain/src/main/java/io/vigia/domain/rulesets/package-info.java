/**
 * Rules as text: the default ones that every environment has, and the merchant's own, with every version of them. What a
 * text means is {@code io.vigia.rules}'s matter; here it is kept, switched and counted. Start at {@link
 * io.vigia.domain.rulesets.Rule}.
 */
package io.vigia.domain.rulesets;
