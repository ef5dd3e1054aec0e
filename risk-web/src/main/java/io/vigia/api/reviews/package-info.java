/** Reviews on the wire (wire.md, section 8). */
package io.vigia.api.reviews;
