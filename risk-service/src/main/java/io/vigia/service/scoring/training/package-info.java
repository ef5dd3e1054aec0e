/**
 * Plans trainings and takes their models in. What learns is a process apart ({@code io.vigia.train.due}), started by the
 * launcher; the two meet in the table of trainings. Start with {@link io.vigia.service.scoring.training.TrainingDesk}.
 */
package io.vigia.service.scoring.training;
