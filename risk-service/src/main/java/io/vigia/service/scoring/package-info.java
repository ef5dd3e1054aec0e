/** Scores attempts; a score that fails is an unknown one, never a failed payment. */
package io.vigia.service.scoring;
