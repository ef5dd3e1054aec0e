package io.vigia.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class DatabaseContainerIT {
    @Resource(lookup = "java:app/jdbc/vigia")
    private DataSource dataSource;

    @Deployment
    static WebArchive platform() {
        return Deployments.platform();
    }

    @Test
    void isMigratedBeforeAnythingUsesIt() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet failed =
                        statement.executeQuery("SELECT COUNT(*) FROM flyway_schema_history WHERE success = 0")) {
            assertTrue(failed.next());
            assertEquals(0, failed.getInt(1));
        }
    }
}
