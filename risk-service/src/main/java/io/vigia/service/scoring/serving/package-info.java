/** The models in force, in memory, and the desk where they come and go; start with {@link io.vigia.service.scoring.serving.ModelBook}. */
package io.vigia.service.scoring.serving;
