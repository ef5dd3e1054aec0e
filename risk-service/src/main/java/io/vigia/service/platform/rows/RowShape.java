package io.vigia.service.platform.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.VersionLockingPolicy;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;

/** The columns of one kind of entity and how its values come into them; made from its mappings, once. */
final class RowShape {

    private static final Long FIRST_VERSION = 1L;

    private final AbstractSession session;
    private final ClassDescriptor descriptor;
    private final List<DatabaseField> columns;
    private final int version;
    private final String head;
    private final String row;

    private RowShape(AbstractSession session, ClassDescriptor descriptor) {
        this.session = session;
        this.descriptor = descriptor;
        this.columns = List.copyOf(descriptor.getFields());
        this.version = new ArrayList<>(columns).indexOf(versionOf(descriptor));
        this.head = "insert into " + descriptor.getTableName()
                + columns.stream().map(DatabaseField::getName).collect(Collectors.joining(", ", " (", ") values "));
        this.row = "(" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    /** The shape of an entity class, or null if its rows need the entity manager: relations, listeners, several tables. */
    static RowShape of(AbstractSession session, Class<?> type) {
        ClassDescriptor descriptor = session.getDescriptor(type);
        return descriptor == null || !isPlain(descriptor) ? null : new RowShape(session, descriptor);
    }

    private static boolean isPlain(ClassDescriptor descriptor) {
        return descriptor.getTables().size() == 1
                && !descriptor.hasInheritance()
                && !descriptor.usesSequenceNumbers()
                && !descriptor.getEventManager().hasAnyEventListeners()
                && descriptor.getMappings().stream()
                        .allMatch(mapping -> mapping.isDirectToFieldMapping() || mapping.isAggregateObjectMapping());
    }

    private static DatabaseField versionOf(ClassDescriptor descriptor) {
        return descriptor.getOptimisticLockingPolicy() instanceof VersionLockingPolicy policy
                ? policy.getWriteLockField()
                : null;
    }

    /** The statement that inserts so many rows. */
    String insert(int rows) {
        return head + String.join(", ", Collections.nCopies(rows, row));
    }

    /** The values of one row, in the order of the statement's parameters. */
    Object[] values(Object entity) {
        AbstractRecord record =
                descriptor.getObjectBuilder().buildRow(entity, session, DatabaseMapping.WriteType.INSERT);
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            DatabaseField column = columns.get(i);
            values[i] = i == version ? FIRST_VERSION : record.get(column);
        }
        return values;
    }

    Object id(Object entity) {
        return descriptor.getObjectBuilder().extractPrimaryKeyFromObject(entity, session);
    }
}
