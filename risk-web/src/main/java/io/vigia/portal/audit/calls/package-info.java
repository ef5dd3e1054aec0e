/** Pages of the log of calls. */
package io.vigia.portal.audit.calls;
