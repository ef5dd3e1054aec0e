/** What developers try things with: the demo accounts of a first start. */
package io.vigia.service.sandbox;
