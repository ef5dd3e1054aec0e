package io.vigia.peers;

/** How Java writes conditions; a payment's fields are named behind {@code prefix}. */
record JavaDialect(String prefix) implements Translation.Dialect {

    private String field(String name) {
        return name.matches("[ntf][0-9]+") ? prefix + name : name;
    }

    @Override
    public String flag(String name) {
        return field(name);
    }

    @Override
    public String known(String name) {
        return name.startsWith("n") ? field(name) + " == " + field(name) : field(name) + " != null";
    }

    @Override
    public String missing(String name) {
        return name.startsWith("n") ? "Double.isNaN(" + field(name) + ")" : field(name) + " == null";
    }

    @Override
    public String compare(String left, String comparator, String right) {
        return field(left) + " " + comparator + " " + field(right);
    }

    @Override
    public String same(String left, String right) {
        return field(left) + " == " + field(right);
    }

    @Override
    public String equal(String left, String right) {
        return right.startsWith("\"")
                ? right + ".equals(" + field(left) + ")"
                : "(" + field(left) + " != null && " + field(left) + ".equals(" + field(right) + "))";
    }

    @Override
    public String listed(String name, String alias) {
        return "peers.Sets." + alias + ".contains(" + field(name) + ")";
    }

    @Override
    public String like(String name, Translation.How how, String quoted) {
        String method =
                switch (how) {
                    case BEGINS -> "startsWith";
                    case ENDS -> "endsWith";
                    case CONTAINS -> "contains";
                };
        return field(name) + "." + method + "(" + quoted + ")";
    }

    @Override
    public String number(String digits) {
        return digits.contains(".") ? digits : digits + ".0";
    }

    @Override
    public String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
