/** The team of an account. Start with {@link io.vigia.portal.accounts.team.TeamPage}. */
package io.vigia.portal.accounts.team;
