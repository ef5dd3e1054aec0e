/** Learns what payments were and acts on it; start with {@link io.vigia.service.payments.labels.LabelDesk}. */
package io.vigia.service.payments.labels;
