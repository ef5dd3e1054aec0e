/**
 * Rules: who may see and change them, and the compiled ones by which payments are decided.
 *
 * <p>{@link io.vigia.service.rulesets.RuleService} is for callers, {@link io.vigia.service.rulesets.RuleBook} for
 * decisions. A change is in the book when the answer to the change is sent; until then the old rules decide.
 */
package io.vigia.service.rulesets;
