/** The sandbox: the counter at which test vouchers are paid, test clocks, and beginning again. */
package io.vigia.portal.sandbox;
