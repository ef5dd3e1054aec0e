package io.vigia.service.platform;

import java.util.Locale;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;

/** Names the column of {@code accountId} {@code account_id}, and so on, unless the attribute names its own. */
public class SnakeCaseColumns implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            for (DatabaseMapping mapping : descriptor.getMappings()) {
                DatabaseField field = mapping.getField();
                if (field != null && field.getName().equalsIgnoreCase(mapping.getAttributeName())) {
                    field.setName(snakeCase(mapping.getAttributeName()));
                }
            }
        }
    }

    static String snakeCase(String attribute) {
        return attribute.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
