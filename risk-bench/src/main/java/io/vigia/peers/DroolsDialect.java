package io.vigia.peers;

/**
 * How Drools writes conditions: as Java does, but for the equality of texts, which it can then find by their hash. It takes
 * NaN, a missing number, for the greatest of all numbers, so that a number must be known before it is compared.
 */
final class DroolsDialect extends ScriptDialect {

    private final JavaDialect java = new JavaDialect("");

    @Override
    public String known(String name) {
        return name.startsWith("n") ? "!Double.isNaN(" + name + ")" : name + " != null";
    }

    @Override
    public String missing(String name) {
        return java.missing(name);
    }

    @Override
    public String compare(String left, String comparator, String right) {
        String known = right.startsWith("n") ? known(left) + " && " + known(right) : known(left);
        return known + " && " + left + " " + comparator + " " + right;
    }

    @Override
    public String same(String left, String right) {
        return compare(left, "==", right);
    }

    @Override
    public String listed(String name, String alias) {
        return "Sets." + alias + ".contains(" + name + ")";
    }

    @Override
    public String like(String name, Translation.How how, String quoted) {
        return java.like(name, how, quoted);
    }

    @Override
    public String quoted(String text) {
        return java.quoted(text);
    }
}
