/** The documents that ship with the product, to read in a browser. */
package io.vigia.portal.platform.docs;
