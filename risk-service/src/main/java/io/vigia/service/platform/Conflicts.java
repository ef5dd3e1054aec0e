package io.vigia.service.platform;

import java.sql.SQLException;
import java.util.Set;

/** Tells a clash with another request from a fault of ours. */
public final class Conflicts {

    /** MySQL: lock wait timeout, deadlock; MariaDB: record has changed since last read. */
    private static final Set<Integer> CODES = Set.of(1205, 1213, 1020);

    private Conflicts() {}

    /** Whether this, or what caused it, is the database refusing because two requests met. */
    public static boolean isConflictWithin(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (isConflict(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is the database refusing because two requests met; causes are not looked into. */
    public static boolean isConflict(Throwable cause) {
        return cause instanceof SQLException sql && CODES.contains(sql.getErrorCode())
                || cause.getClass().getSimpleName().equals("OptimisticLockException");
    }
}
