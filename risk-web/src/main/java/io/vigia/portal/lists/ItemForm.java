package io.vigia.portal.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** What somebody types to put a value on a list. */
public class ItemForm {

    private String value;
    private String reason;
    private String lastDay;

    /** Whether the last day is one, or none was typed. */
    boolean isDayReadable() {
        try {
            return lastDay == null || LocalDate.parse(lastDay).getYear() < 10_000;
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }

    /** The end of the last day on which the value counts, or null for no end. */
    Instant expires(ZoneId zone) {
        return lastDay == null
                ? null
                : LocalDate.parse(lastDay).plusDays(1).atStartOfDay(zone).toInstant();
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }
}
