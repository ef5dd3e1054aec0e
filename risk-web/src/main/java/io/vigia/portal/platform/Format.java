package io.vigia.portal.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Writes amounts, moments and words the way the reader's language does; pages know it as {@code fmt}. */
@Named("fmt")
@RequestScoped
public class Format {

    private static final String BUNDLE = "io.vigia.portal.messages";
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    @Inject
    Frame frame;

    @Inject
    Visitor visitor;

    /**
     * An amount with its currency, such as {@code COP 50.000,00}.
     *
     * @param minor the amount in minor units
     * @param currency ISO 4217, in any case
     */
    public String money(long minor, String currency) {
        String code = currency.toUpperCase(Locale.ROOT);
        int digits = Math.max(0, Currency.getInstance(code).getDefaultFractionDigits());
        NumberFormat format = NumberFormat.getNumberInstance(frame.getLocale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return code + '\u00a0' + format.format(BigDecimal.valueOf(minor, digits));
    }

    public String number(Number value) {
        return value == null || Double.isNaN(value.doubleValue())
                ? "–"
                : NumberFormat.getNumberInstance(frame.getLocale()).format(value);
    }

    /** A share between 0 and 1 with one decimal. */
    public String percent(double share) {
        if (Double.isNaN(share)) {
            return "–";
        }
        NumberFormat format = NumberFormat.getPercentInstance(frame.getLocale());
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    /** A moment in the account's zone. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(frame.getLocale())
                .withZone(visitor.zone())
                .format(moment);
    }

    /** The time of a moment to the second, for where things come one upon the other. */
    public String second(Instant moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
                .withLocale(frame.getLocale())
                .withZone(visitor.zone())
                .format(moment);
    }

    /**
     * The beginning of a stretch of time, as short as it stays clear.
     *
     * @param hours how long the stretch is
     */
    public String bucket(Instant start, int hours) {
        String pattern = text(hours >= 24 ? "format.day" : "format.hour");
        return DateTimeFormatter.ofPattern(pattern, frame.getLocale())
                .withZone(visitor.zone())
                .format(start);
    }

    /** The same moment for everyone. */
    public String utc(Instant moment) {
        return UTC.format(moment);
    }

    public String iso(Instant moment) {
        return moment.toString();
    }

    /**
     * A text of the bundle with its blanks filled in.
     *
     * @param key the text's key
     * @param values what goes into {@code {0}}, {@code {1}} and so on
     */
    public String say(String key, Object... values) {
        return new MessageFormat(text(key), frame.getLocale()).format(values);
    }

    /**
     * A word of the wire as people say it; the word itself if the bundle has none.
     *
     * @param kind what it is a value of, such as {@code status}
     * @param value the word on the wire, or null
     */
    public String word(String kind, Object value) {
        if (value == null) {
            return "–";
        }
        String wire = value.toString().toLowerCase(Locale.ROOT);
        try {
            return ResourceBundle.getBundle(BUNDLE, frame.getLocale()).getString(kind + '.' + wire);
        } catch (MissingResourceException unknownWord) {
            return wire.replace('_', ' ');
        }
    }

    /** Whether the bundle has a text. */
    public boolean has(String key) {
        return ResourceBundle.getBundle(BUNDLE, frame.getLocale()).containsKey(key);
    }

    /** A text of the bundle. */
    public String text(String key) {
        return ResourceBundle.getBundle(BUNDLE, frame.getLocale()).getString(key);
    }

    /** The bundle's text for code that runs inside a Faces request. */
    static String textNow(String key) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return ResourceBundle.getBundle(BUNDLE, locale).getString(key);
    }
}
