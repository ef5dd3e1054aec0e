package io.vigia.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That the runnable comes up as one: server, database and schema. */
@ExtendWith(PlatformExtension.class)
class PlatformIT {
    private final Platform platform;

    PlatformIT(Platform platform) {
        this.platform = platform;
    }

    @Test
    void isReady() throws IOException, InterruptedException {
        assertEquals(200, status("/health/ready"));
    }

    @Test
    void asksForAKey() throws IOException, InterruptedException {
        assertEquals(401, status("/v1/customers"));
    }

    @Test
    void hasMigratedItsDatabase() throws SQLException {
        try (Connection connection = platform.database();
                Statement statement = connection.createStatement();
                ResultSet failed =
                        statement.executeQuery("SELECT COUNT(*), SUM(success = 0) FROM flyway_schema_history")) {
            assertTrue(failed.next());
            assertTrue(failed.getInt(1) > 0);
            assertEquals(0, failed.getInt(2));
        }
    }

    @Test
    void explainsEveryErrorWhereTheErrorSays() throws IOException, InterruptedException {
        String page = get("/docs/errors").body();
        assertTrue(page.contains("<h3 id=\"parameter_missing\">"), page);
        assertEquals(404, status("/docs/../WEB-INF/web.xml"));
        assertEquals(404, status("/docs/nothing"));
    }

    private int status(String path) throws IOException, InterruptedException {
        return get(path).statusCode();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(platform.url() + path)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
