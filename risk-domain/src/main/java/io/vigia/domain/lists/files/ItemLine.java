package io.vigia.domain.lists.files;

import io.vigia.domain.lists.ValueListItem;

/**
 * What a line of a file says: a value to put on a list, or what is wrong.
 *
 * @param number the line, from 1
 * @param value as it stands in the file
 * @param draft the value with its reason and expiry; null of a line that is refused
 * @param problem why it is refused, or null
 */
public record ItemLine(int number, String value, ValueListItem.Draft draft, LineProblem problem) {

    static ItemLine refused(int number, String value, LineProblem problem) {
        return new ItemLine(number, value, null, problem);
    }

    /** Whether the line holds nothing that can be put on a list. */
    public boolean isRefused() {
        return problem != null;
    }
}
