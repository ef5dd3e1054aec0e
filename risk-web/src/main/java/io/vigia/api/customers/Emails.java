package io.vigia.api.customers;

import io.vigia.api.platform.Params;
import io.vigia.domain.kernel.RiskException;
import java.util.regex.Pattern;

/** Reads e-mail addresses; what is plainly none is refused. */
public final class Emails {

    private static final int MAX_LENGTH = 254;
    private static final Pattern SHAPE = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private Emails() {}

    /** An e-mail, or null if none was sent. */
    public static String read(Params params, String name) {
        String email = params.text(name, 512);
        if (email != null
                && (email.length() > MAX_LENGTH || !SHAPE.matcher(email).matches())) {
            throw RiskException.invalid(params.full(name), "Invalid email address: " + params.full(name) + ".");
        }
        return email;
    }
}
