/** Who calls and what they may do, in words that accounts, services and the audit trail share. */
package io.vigia.domain.platform;
