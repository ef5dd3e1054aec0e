/** Mail that goes out: what is written to whom, and what has become of it. Start with {@link io.vigia.domain.platform.mail.Mail}. */
package io.vigia.domain.platform.mail;
