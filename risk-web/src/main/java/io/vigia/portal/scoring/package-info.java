/** The page of the models that score payments: versions, lines, how good they are, how far payments have drifted. */
package io.vigia.portal.scoring;
