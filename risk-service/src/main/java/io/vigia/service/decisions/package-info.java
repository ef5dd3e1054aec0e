/**
 * Makes decisions: gathers the facts of an attempt, scores it, asks the rules, and keeps all it saw. Start with
 * {@link io.vigia.service.decisions.DecisionEngine}.
 */
package io.vigia.service.decisions;
