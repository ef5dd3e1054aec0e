/** The keys with which merchants' systems call: the key alone decides account, mode and what may be done. */
package io.vigia.domain.apikeys;
