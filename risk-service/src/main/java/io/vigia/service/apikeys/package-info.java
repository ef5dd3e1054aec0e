/** Recognises merchants' systems by their keys, and lets people make and end keys. */
package io.vigia.service.apikeys;
