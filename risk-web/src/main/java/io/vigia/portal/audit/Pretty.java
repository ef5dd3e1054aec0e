package io.vigia.portal.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Sets raw texts so that people can read them. */
@Named
@ApplicationScoped
public class Pretty {

    private final JsonMapper mapper = JsonMapper.builder().build();

    /** JSON with its lines; what is none stays as it is. */
    public String json(String raw) {
        try {
            return raw == null || raw.isEmpty()
                    ? ""
                    : mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(raw));
        } catch (JsonProcessingException noJson) {
            return raw;
        }
    }

    /** A form with a parameter a line. */
    public String form(String raw) {
        StringBuilder lines = new StringBuilder();
        for (String pair : raw == null ? new String[0] : raw.split("&")) {
            lines.append(decoded(pair)).append('\n');
        }
        return lines.toString();
    }

    private static String decoded(String pair) {
        try {
            return URLDecoder.decode(pair.replaceFirst("=", " = "), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badlyEncoded) {
            return pair;
        }
    }
}
