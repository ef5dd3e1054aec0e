/**
 * Rules from the command line: {@code ./risk rules check} holds the rule engine against a folder of payments whose
 * matches are known, {@code ./risk rules lint} checks a file of rules.
 *
 * <p>Start reading at {@link io.vigia.tools.rules.RulesCommand}.
 */
package io.vigia.tools.rules;
