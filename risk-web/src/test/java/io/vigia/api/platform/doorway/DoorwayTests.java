package io.vigia.api.platform.doorway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorwayTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/customers/%zz",
                "/v1/%",
                "/v1/%2",
                "/v1/a%00b",
                "/v1/%C3%28",
                "/v1/%FF",
                "x",
                "/v1/../x",
                "/v1\\x"
            })
    void refusesAddressesThatNobodyCanRead(String address) {
        assertEquals(false, AddressFilter.isReadable(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1/customers", "/v1/%C3%A9", "/v1/a%20b", "/portal/x;y", "http://x/v1", "*"})
    void letsOthersPass(String address) {
        assertTrue(AddressFilter.isReadable(address));
    }

    @Test
    void givesAnEmptyRefusalTheShapeOfTheWire() {
        String told = RefusalFilter.refusal(
                "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", () -> "req_1");
        assertTrue(told.startsWith("HTTP/1.1 400 Bad Request\r\n"), told);
        assertTrue(told.contains("\r\nRequest-Id: req_1\r\n"), told);
        String body = told.substring(told.indexOf("\r\n\r\n") + 4);
        assertTrue(
                body.startsWith("{\"error\":{\"type\":\"invalid_request_error\",\"code\":\"request_unreadable\""),
                body);
        assertTrue(told.contains("\r\nContent-Length: " + body.length() + "\r\n"), told);
    }

    @Test
    void leavesAnswersWithABodyAlone() {
        assertNull(RefusalFilter.refusal(
                "HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n",
                () -> "req_1"));
        assertNull(RefusalFilter.refusal(
                "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 0\r\n\r\n", () -> "req_1"));
    }

    @Test
    void takesAStrangeVersionForTheCallersMistake() {
        String told = RefusalFilter.refusal(
                "HTTP/1.1 505 HTTP Version Not Supported\r\nContent-Length: 0\r\n\r\n", () -> "req_1");
        assertTrue(told.startsWith("HTTP/1.1 400 "), told);
    }
}
