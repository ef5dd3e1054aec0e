/** {@code ./risk audit verify}. */
package io.vigia.tools.audit;
