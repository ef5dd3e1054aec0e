/** The ways to those who move the money; in test mode simulators stand for them. */
package io.vigia.service.payments.network;
