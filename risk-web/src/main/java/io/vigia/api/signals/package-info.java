/** Browser sessions on the wire: what our script posts from a payer's browser (docs/sessions.md). */
package io.vigia.api.signals;
