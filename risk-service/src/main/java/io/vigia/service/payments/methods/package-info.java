/** What pays: cards are read and tokens resolved here. Start with {@link io.vigia.service.payments.methods.MethodMaker}. */
package io.vigia.service.payments.methods;
