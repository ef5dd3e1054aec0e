package io.vigia.peers;

/** What the expression languages have in common: {@code null} for what is missing, and operators like those of Java. */
abstract class ScriptDialect implements Translation.Dialect {

    /** The word for what is missing. */
    String none() {
        return "null";
    }

    @Override
    public String known(String name) {
        return name + " != " + none();
    }

    @Override
    public String missing(String name) {
        return name + " == " + none();
    }

    @Override
    public String compare(String left, String comparator, String right) {
        String known = right.startsWith("n") ? known(left) + " && " + known(right) : known(left);
        return "(" + known + " && " + left + " " + comparator + " " + right + ")";
    }

    @Override
    public String same(String left, String right) {
        return compare(left, "==", right);
    }

    @Override
    public String equal(String left, String right) {
        return right.startsWith("t")
                ? "(" + known(left) + " && " + left + " == " + right + ")"
                : "(" + left + " == " + right + ")";
    }

    @Override
    public String number(String digits) {
        return digits.contains(".") ? digits : digits + ".0";
    }

    @Override
    public String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
