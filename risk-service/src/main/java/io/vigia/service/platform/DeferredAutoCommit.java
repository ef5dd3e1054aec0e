package io.vigia.service.platform;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

/** Puts off switching autocommit on until a statement really runs outside a transaction. */
final class DeferredAutoCommit implements InvocationHandler {

    private final Connection real;
    private boolean wanted;
    private boolean actual;
    private boolean unfinished;

    private DeferredAutoCommit(Connection real) throws SQLException {
        this.real = real;
        this.actual = real.getAutoCommit();
        this.wanted = actual;
    }

    static Connection wrap(Connection real) throws SQLException {
        return (Connection) Proxy.newProxyInstance(
                DeferredAutoCommit.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new DeferredAutoCommit(real));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
        switch (method.getName()) {
            case "setAutoCommit" -> {
                want((boolean) args[0]);
                return null;
            }
            case "getAutoCommit" -> {
                return wanted;
            }
            case "prepareStatement", "createStatement", "prepareCall" -> {
                if (wanted != actual) {
                    set(wanted);
                }
                unfinished = !actual;
            }
            case "commit", "rollback" -> unfinished = false;
            default -> {
                // everything else goes straight to the driver
            }
        }
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void want(boolean autoCommit) throws SQLException {
        wanted = autoCommit;
        if (unfinished || !autoCommit) {
            set(autoCommit); // switching on with work open commits it, as JDBC says
        }
    }

    private void set(boolean autoCommit) throws SQLException {
        if (actual != autoCommit) {
            real.setAutoCommit(autoCommit);
            actual = autoCommit;
        }
        unfinished = false;
    }
}
