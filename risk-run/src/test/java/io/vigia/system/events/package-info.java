/** Events, webhooks and logs, as merchants' systems use them: with the official SDK and a receiver of their own. */
package io.vigia.system.events;
