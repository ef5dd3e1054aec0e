/**
 * A file of payments: its columns, its rows, and the two formats that are read (our own and the Fraud Detection
 * Handbook's).
 *
 * <p>Rows are in time order and are streamed: nothing here holds more than one. Start reading at
 * {@link io.vigia.tools.traffic.Column}.
 */
package io.vigia.tools.traffic;
