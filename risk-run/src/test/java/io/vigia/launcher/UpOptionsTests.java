package io.vigia.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpOptionsTests {
    @Test
    void listensOnLoopbackUnlessTold() {
        assertEquals(new UpOptions("127.0.0.1", 8080, true, false), UpOptions.parse(List.of(), Map.of()));
    }

    @Test
    void takesWhatIsAskedFor() {
        List<String> words = List.of("--port", "9000", "--host", "0.0.0.0", "--no-demo", "--detach");
        assertEquals(new UpOptions("0.0.0.0", 9000, false, true), UpOptions.parse(words, Map.of("RISK_PORT", "1")));
    }

    @Test
    void tellsALocalAddressEvenWhenListeningOnAll() {
        assertEquals("http://127.0.0.1:80", new UpOptions("0.0.0.0", 80, true, false).url());
        assertEquals("http://[::1]:80", new UpOptions("::1", 80, true, false).url());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--port x", "--port 0", "--port 65536", "--ports 1"})
    void refusesWhatItDoesNotUnderstand(String line) {
        List<String> words = List.of(line.split(" "));
        assertThrows(LaunchFailure.class, () -> UpOptions.parse(words, Map.of()));
    }
}
