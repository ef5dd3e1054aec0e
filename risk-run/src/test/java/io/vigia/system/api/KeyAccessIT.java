package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every endpoint with no key, a wrong one and a publishable one: none opens but the one that publishable keys are for. */
@ExtendWith(PlatformExtension.class)
class KeyAccessIT {

    private final Platform platform;

    KeyAccessIT(Platform platform) {
        this.platform = platform;
    }

    @Test
    void opensNothingWithoutAKey() {
        Api wrong = new Api(platform.url(), "sk_test_" + "x".repeat(48));
        List<String> faults = new ArrayList<>();
        Belongings belongings = Belongings.of(Api.test(platform));
        for (Endpoints.Endpoint endpoint : Endpoints.ALL) {
            for (Api nobody : List.of(new Api(platform.url(), null), wrong)) {
                int status = call(nobody, endpoint, belongings).status();
                if (status != 401) {
                    faults.add(endpoint + " " + status);
                }
            }
        }
        assertTrue(faults.isEmpty(), faults::toString);
    }

    @Test
    void opensToAPublishableKeyWhatIsMeantForIt() {
        Api publishable = new Api(platform.url(), platform.key("pk_test"));
        Belongings belongings = Belongings.of(Api.test(platform));
        List<String> faults = new ArrayList<>();
        for (Endpoints.Endpoint endpoint : Endpoints.ALL) {
            Reply reply = call(publishable, endpoint, belongings);
            boolean meant = endpoint.path().equals("/radar/sessions");
            boolean closed = reply.status() == 403
                    || reply.status() == 400 // parameters are looked at first
                    || reply.status() == 404 && endpoint.path().equals("/test_helpers/bench_inserts"); // off
            if (meant ? reply.status() == 401 || reply.status() == 403 : !closed) {
                faults.add(endpoint + " " + reply.status());
            }
        }
        assertTrue(faults.isEmpty(), faults::toString);
    }

    private static Reply call(Api who, Endpoints.Endpoint endpoint, Belongings belongings) {
        String path = belongings.fill("/v1" + endpoint.path()).replaceAll("\\{[a-z]+}", "nobody");
        String[] form = Arrays.stream(endpoint.form()).map(belongings::fill).toArray(String[]::new);
        return switch (endpoint.method()) {
            case "GET" -> who.get(path, form);
            case "POST" -> who.post(path, form);
            default -> who.delete(path);
        };
    }
}
