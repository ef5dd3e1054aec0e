package io.vigia.service.platform.rows;

import java.util.ArrayList;
import java.util.List;
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
    private final List<String> names;

    /** Where each column stood in the record made last; nearly always it stands there again. */
    private volatile int[] places;

    private RowShape(AbstractSession session, ClassDescriptor descriptor) {
        this.session = session;
        this.descriptor = descriptor;
        this.columns = List.copyOf(descriptor.getFields());
        this.version = new ArrayList<>(columns).indexOf(versionOf(descriptor));
        this.names = columns.stream().map(DatabaseField::getName).toList();
        this.places = new int[columns.size()];
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

    String table() {
        return descriptor.getTableName();
    }

    List<String> columns() {
        return names;
    }

    /** The values of one row, in the order of the columns. */
    Object[] values(Object entity) {
        AbstractRecord record =
                descriptor.getObjectBuilder().buildRow(entity, session, DatabaseMapping.WriteType.INSERT);
        List<?> fields = record.getFields();
        List<?> found = record.getValues();
        int[] known = places;
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            DatabaseField column = columns.get(i);
            if (i == version) {
                values[i] = FIRST_VERSION;
            } else if (known[i] < fields.size() && fields.get(known[i]) == column) {
                values[i] = found.get(known[i]);
            } else {
                values[i] = record.get(column);
                known = learned(known, i, fields.indexOf(column));
            }
        }
        return values;
    }

    /** The places with one of them put right; they are shared, so a copy takes their place. */
    private int[] learned(int[] known, int column, int place) {
        int[] better = known.clone();
        better[column] = Math.max(place, 0);
        places = better;
        return better;
    }

    Object id(Object entity) {
        return descriptor.getObjectBuilder().extractPrimaryKeyFromObject(entity, session);
    }
}
