/**
 * Finds out what keeps events from an endpoint, step by step along the way that deliveries take, with the same client and the
 * same guard. Start with {@link io.vigia.service.webhooks.doctor.DoctorService}.
 */
package io.vigia.service.webhooks.doctor;
