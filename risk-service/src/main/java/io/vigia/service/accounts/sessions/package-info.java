/**
 * Sessions of the portal, kept in the database so that one that is ended is over on every node with its next request. Start
 * with {@link io.vigia.service.accounts.sessions.Sessions}.
 */
package io.vigia.service.accounts.sessions;
