package io.vigia.service.platform.rows;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.Synchronization;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The new rows of one transaction, kept as objects until it ends and then written as they are at that time. */
final class NewRows implements Synchronization {

    private final Supplier<DataSource> database;
    private final Function<Class<?>, RowShape> shapes;
    private final List<Object> entities = new ArrayList<>();

    NewRows(Supplier<DataSource> database, Function<Class<?>, RowShape> shapes) {
        this.database = database;
        this.shapes = shapes;
    }

    void add(Object entity) {
        if (!contains(entity)) {
            entities.add(entity);
        }
    }

    boolean contains(Object entity) {
        return entities.stream().anyMatch(known -> known == entity);
    }

    /** The new object with this id, or null. */
    Object find(Class<?> type, Object id) {
        for (Object entity : entities) {
            if (type.isInstance(entity)
                    && shapes.apply(entity.getClass()).id(entity).equals(id)) {
                return entity;
            }
        }
        return null;
    }

    /** Hands all over to somebody else, who writes them. */
    void handOver(Consumer<Object> other) {
        entities.forEach(other);
        entities.clear();
    }

    @Override
    public void beforeCompletion() {
        if (entities.isEmpty()) {
            return;
        }
        Map<Class<?>, List<Object>> byType = new LinkedHashMap<>();
        for (Object entity : entities) {
            byType.computeIfAbsent(entity.getClass(), type -> new ArrayList<>()).add(entity);
        }
        try (Connection connection = database.get().getConnection()) {
            for (Map.Entry<Class<?>, List<Object>> rows : byType.entrySet()) {
                RowShape shape = shapes.apply(rows.getKey());
                new RowWriter(connection, shape.table(), shape.columns()).write(rows.getValue(), shape::values);
            }
        } catch (SQLException e) {
            throw new PersistenceException("New rows could not be written", e);
        }
    }

    @Override
    public void afterCompletion(int status) {
        entities.clear();
    }
}
