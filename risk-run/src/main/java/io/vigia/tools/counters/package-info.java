/** Measures the counters: {@link io.vigia.tools.counters.CounterBench} runs {@code ./risk bench counters}. */
package io.vigia.tools.counters;
