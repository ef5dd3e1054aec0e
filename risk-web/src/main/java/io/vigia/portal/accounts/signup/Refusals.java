package io.vigia.portal.accounts.signup;

import io.vigia.domain.kernel.RiskException;
import io.vigia.portal.platform.Format;
import io.vigia.portal.platform.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;

/** Says a refusal at the field it is about, in the reader's language. */
@RequestScoped
public class Refusals {

    private static final Set<String> FIELDS = Set.of("email", "name", "company", "country", "password", "old", "code");

    @Inject
    Notices notices;

    @Inject
    Format format;

    /**
     * Does something that may be refused.
     *
     * @param form the form's id, in which each field has the name of its parameter
     * @return whether it was done
     */
    public boolean tried(String form, Runnable work) {
        try {
            work.run();
            return true;
        } catch (RiskException refusal) {
            String param = refusal.param();
            boolean atField = param != null && FIELDS.contains(param);
            String code = refusal.code().name().toLowerCase(Locale.ROOT);
            String key = code.equals("parameter_invalid_value") ? "refusal.field." + param : "refusal." + code;
            notices.bad(atField ? form + ':' + param : null, format.has(key) ? format.text(key) : refusal.getMessage());
            return false;
        }
    }
}
