/** Lets what befalls payments count: {@link io.vigia.service.payments.marks.MarkListener}. */
package io.vigia.service.payments.marks;
