/** Lists and rules as merchants' systems use them: with the unmodified SDK, and what they do to payments. */
package io.vigia.system.radar;
