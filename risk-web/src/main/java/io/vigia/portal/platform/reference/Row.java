package io.vigia.portal.platform.reference;

import java.util.List;

/**
 * A parameter of a call, or a member of an object.
 *
 * @param name with brackets around what is nested, as it is sent
 * @param type in a word or two
 * @param required whether it must be there
 * @param words what it is, as safe HTML
 * @param values the words it can be, or none
 * @param object the kind of object it is, or null
 * @param example a value that fits
 */
public record Row(
        String name, String type, boolean required, String words, List<String> values, String object, String example) {}
