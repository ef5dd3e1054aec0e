package io.vigia.tools.bench;

import io.vigia.tools.http.HttpConnection;
import io.vigia.tools.http.Response;
import java.io.IOException;

/** What is asked of the platform again and again. */
interface Workload {

    /**
     * Asks once.
     *
     * @param number which request this is; never the same twice
     */
    Response ask(HttpConnection connection, long number) throws IOException;

    /** Asks for one row to be inserted in a transaction of its own: the least that an answer can cost. */
    static Workload inserts() {
        return (connection, number) -> connection.post("/v1/test_helpers/bench_inserts", "", "");
    }
}
