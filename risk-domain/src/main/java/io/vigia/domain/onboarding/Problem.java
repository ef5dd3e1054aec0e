package io.vigia.domain.onboarding;

/**
 * What stands against handing an application in.
 *
 * @param field the question, or the slot of a document, at fault
 * @param code what is wrong, in a word that the texts know
 */
public record Problem(Step step, String field, String code) {}
