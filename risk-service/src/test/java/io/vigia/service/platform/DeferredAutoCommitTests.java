package io.vigia.service.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeferredAutoCommitTests {

    private final List<String> sent = new ArrayList<>();
    private final Connection connection;

    DeferredAutoCommitTests() throws SQLException {
        Connection driver = (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (method.getName().equals("getAutoCommit")) {
                        return true;
                    }
                    sent.add(method.getName() + (args == null ? "" : args[0]));
                    return null;
                });
        connection = DeferredAutoCommit.wrap(driver);
    }

    @Test
    void switchesOnceForTransactionsInARow() throws SQLException {
        transaction("a");
        transaction("b");
        assertEquals(List.of("setAutoCommitfalse", "prepareStatementa", "commit", "prepareStatementb", "commit"), sent);
        assertTrue(connection.getAutoCommit());
    }

    @Test
    void switchesBackBeforeAStatementOutsideATransaction() throws SQLException {
        transaction("a");
        connection.prepareStatement("read");
        assertEquals(
                List.of(
                        "setAutoCommitfalse",
                        "prepareStatementa",
                        "commit",
                        "setAutoCommittrue",
                        "prepareStatementread"),
                sent);
    }

    @Test
    void commitsOpenWorkWhenItIsSwitchedOnAsJdbcSays() throws SQLException {
        connection.setAutoCommit(false);
        connection.prepareStatement("a");
        connection.setAutoCommit(true);
        assertEquals(List.of("setAutoCommitfalse", "prepareStatementa", "setAutoCommittrue"), sent);
    }

    private void transaction(String sql) throws SQLException {
        connection.setAutoCommit(false);
        connection.prepareStatement(sql);
        connection.commit();
        connection.setAutoCommit(true);
    }
}
