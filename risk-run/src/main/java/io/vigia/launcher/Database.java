package io.vigia.launcher;

import java.util.Map;
import java.util.Optional;

/**
 * A database that answers.
 *
 * @param url its JDBC address
 * @param user who logs in
 * @param password of that user
 * @param child the process, if the launcher started it
 */
record Database(String url, String user, String password, Optional<Child> child) {
    /** What the platform reads to find it. */
    Map<String, String> environment() {
        return Map.of("RISK_DB_URL", url, "RISK_DB_USER", user, "RISK_DB_PASSWORD", password);
    }

    @Override
    public String toString() {
        return "Database[" + url + "]";
    }
}
