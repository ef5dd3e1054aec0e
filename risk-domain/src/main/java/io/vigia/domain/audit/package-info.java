/** Who did what to which object, and what they were answered: written with the change itself, never altered. */
package io.vigia.domain.audit;
