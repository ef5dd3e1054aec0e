/** The caller's own account on the wire. */
package io.vigia.api.accounts;
