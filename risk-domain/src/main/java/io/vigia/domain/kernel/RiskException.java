package io.vigia.domain.kernel;

import java.util.Locale;

/** A request that is refused, with a reason fit for the caller's eyes; whatever it began is rolled back. */
public class RiskException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final String param;

    /**
     * @param code the kind of refusal
     * @param detail a sentence for the caller; never a card number, key or document
     */
    public RiskException(ErrorCode code, String detail) {
        this(code, detail, null);
    }

    /** @param param the parameter at fault in the wire's bracket form, or null */
    public RiskException(ErrorCode code, String detail, String param) {
        super(detail);
        this.code = code;
        this.param = param;
    }

    public ErrorCode code() {
        return code;
    }

    /** The parameter at fault, or null. */
    public String param() {
        return param;
    }

    /** "No such customer: 'cus_x'". */
    public static RiskException noSuch(String kind, String id, String param) {
        return new RiskException(KernelError.RESOURCE_MISSING, "No such " + kind + ": '" + id + "'", param);
    }

    /** The same of a thing that is there, but in the account's other mode. */
    public static RiskException inOtherMode(RiskException noSuch, Mode asked) {
        String here = asked.name().toLowerCase(Locale.ROOT);
        String there = asked.other().name().toLowerCase(Locale.ROOT);
        return new RiskException(
                noSuch.code,
                noSuch.getMessage() + "; a similar object exists in " + there + " mode, but a " + here
                        + " mode key was used to make this request.",
                noSuch.param);
    }

    /** A value that a parameter cannot take. */
    public static RiskException invalid(String param, String detail) {
        return new RiskException(KernelError.PARAMETER_INVALID_VALUE, detail, param);
    }
}
