/** The mailbox of a demo. */
package io.vigia.portal.platform.mail;
