/** Lists of the portal that are walked page by page, by the ids at their ends. */
package io.vigia.portal.platform.walk;
