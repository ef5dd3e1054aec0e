/**
 * Writes to people. Whoever has something to tell calls {@link io.vigia.service.platform.mail.Outgoing} within the transaction
 * of the change; a job hands the mail to a mail server afterwards and tries again when that fails. A new letter is two texts
 * in {@code letters_*.properties}, in three languages.
 */
package io.vigia.service.platform.mail;
