/**
 * The pages of rules: the list by kind with its switches, and the editor, which says what is wrong with a text while it is
 * typed. Start with {@link io.vigia.portal.rulesets.RuleListPage}.
 */
package io.vigia.portal.rulesets;
