package io.vigia.screening;

/**
 * One field that was compared.
 *
 * @param field name, birth_date, country, document, kind or weak_name
 * @param ours what the subject says
 * @param theirs what the list says
 * @param effect what it did to the score; of the names, the score they have alone
 */
public record Evidence(String field, String ours, String theirs, double effect) {}
