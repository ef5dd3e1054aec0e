/** Browser sessions: made with a publishable key, named by payments, forgotten after a day. */
package io.vigia.service.signals.sessions;
