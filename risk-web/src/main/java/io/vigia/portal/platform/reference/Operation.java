package io.vigia.portal.platform.reference;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A call of the API.
 *
 * @param id its name in the document
 * @param words what is to be known of it, as safe HTML
 * @param returns the kind of object it answers, or null
 * @param list whether it answers a list of them
 * @param sample the call by curl, with {@value #KEY} and {@value #HOST} to be filled in
 */
public record Operation(
        String id,
        String method,
        String path,
        String summary,
        String words,
        List<Row> parameters,
        String returns,
        boolean list,
        String sample) {

    static final String KEY = "{key}";
    static final String HOST = "{host}";

    /** Whether a word stands in its path, its summary or the name of a parameter. */
    boolean mentions(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        Stream.of(method + " " + path, summary),
                        parameters.stream().map(Row::name))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
