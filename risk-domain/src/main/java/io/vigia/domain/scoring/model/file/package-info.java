/**
 * The file that a model is kept in: one JSON text with a checksum. Start with
 * {@link io.vigia.domain.scoring.model.file.ModelFormat}.
 */
package io.vigia.domain.scoring.model.file;
