/** Keeps the books: writes movements down, sets money free when its time has come, and tells what stands in them. */
package io.vigia.service.ledger;
