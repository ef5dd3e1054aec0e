/** Who is signed in to the portal, and from where. */
package io.vigia.domain.accounts.sessions;
