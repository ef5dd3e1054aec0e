/** The people of an account: inviting, changing roles, removing. Start with {@link io.vigia.service.accounts.team.TeamService}. */
package io.vigia.service.accounts.team;
