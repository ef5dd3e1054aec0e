package io.vigia.tools;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words after a tool's name: {@code --option value} pairs in any order, and what is left over. */
public final class Arguments {

    private final Map<String, String> options;
    private final List<String> rest;

    private Arguments(Map<String, String> options, List<String> rest) {
        this.options = options;
        this.rest = rest;
    }

    /**
     * Reads the words of a command line.
     *
     * @param words the words after the tool's name
     * @param known the options this tool has, without their dashes; each takes one value
     * @throws UsageException for an option that is not known or has no value
     */
    public static Arguments parse(List<String> words, Set<String> known) {
        Map<String, String> options = new HashMap<>();
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                rest.add(word);
                continue;
            }
            String name = word.substring(2);
            if (!known.contains(name)) {
                throw new UsageException("Unknown option " + word);
            }
            if (i + 1 == words.size()) {
                throw new UsageException("Option " + word + " needs a value");
            }
            options.put(name, words.get(++i));
        }
        return new Arguments(options, rest);
    }

    /** Returns the words that belong to no option, in their order. */
    public List<String> rest() {
        return rest;
    }

    /** Returns the text given for an option, if it was given. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /**
     * Returns the whole number given for an option, or what it is otherwise.
     *
     * @throws UsageException when it is no number or below the least
     */
    public long number(String name, long otherwise, long least) {
        String text = options.get(name);
        if (text == null) {
            return otherwise;
        }
        try {
            long value = Long.parseLong(text.replace("_", "").replace(",", ""));
            if (value >= least) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new UsageException("--" + name + " must be a whole number, not " + text);
        }
        throw new UsageException("--" + name + " must be at least " + least);
    }

    /**
     * Returns the moment given for an option as {@code 2018-07-25} or {@code 2018-07-25T12:00:00Z}; a bare date is its
     * midnight in UTC.
     *
     * @throws UsageException when it is neither
     */
    public Optional<Instant> moment(String name) {
        return text(name).map(text -> {
            try {
                return text.length() == 10
                        ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                        : Instant.parse(text.endsWith("Z") ? text : text.replace(' ', 'T') + "Z");
            } catch (DateTimeException e) {
                throw new UsageException("--" + name + " must look like 2018-07-25 or 2018-07-25T12:00:00Z");
            }
        });
    }
}
