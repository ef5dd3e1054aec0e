/** The log of calls: writing each down when it is answered, and reading it. */
package io.vigia.api.audit;
