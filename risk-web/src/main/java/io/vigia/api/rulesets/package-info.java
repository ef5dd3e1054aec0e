/** Rules as code on the wire. */
package io.vigia.api.rulesets;
