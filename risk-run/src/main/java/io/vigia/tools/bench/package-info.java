/**
 * Measures the platform through HTTP: how many payments it decides, how fast, and what else it could have done instead.
 *
 * <p>Throughput is taken in a closed loop, latency in an open one whose clock does not wait for the server. The measure
 * of the machine is an endpoint that inserts one row, since both pay for HTTP, authentication and a durable
 * transaction. Start reading at {@link io.vigia.tools.bench.BenchCommand}.
 */
package io.vigia.tools.bench;
