package io.vigia.service.platform;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The driver's data source, whose connections leave autocommit off between transactions. The container switches it off
 * before and on after each one, which costs two round trips that change nothing when the next user is a transaction too.
 */
public class DeferringDataSource extends MysqlDataSource {

    private static final long serialVersionUID = 1L;

    @Override
    public Connection getConnection() throws SQLException {
        return DeferredAutoCommit.wrap(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return DeferredAutoCommit.wrap(super.getConnection(user, password));
    }
}
