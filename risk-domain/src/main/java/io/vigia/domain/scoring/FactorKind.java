package io.vigia.domain.scoring;

import io.vigia.domain.signals.FactSheet;
import java.util.Locale;
import java.util.Set;

/** The ways in which a factor looks at facts. Each gives 0 when what it looks at is missing. */
enum FactorKind {
    /** A number: the points of the highest threshold it reaches. */
    STEPS {
        @Override
        double points(FactSheet facts, int[] slots, Steps steps) {
            return steps.reached(facts.number(slots[0]));
        }

        @Override
        String value(FactSheet facts, int[] slots) {
            return rounded(facts.number(slots[0]));
        }
    },
    /** A flag that is true. */
    TRUE {
        @Override
        double points(FactSheet facts, int[] slots, Steps steps) {
            return facts.flag(slots[0]) ? steps.weight() : 0;
        }
    },
    /** A text that is one of some values. */
    VALUE {
        @Override
        double points(FactSheet facts, int[] slots, Steps steps) {
            return steps.of(facts.text(slots[0]));
        }

        @Override
        String value(FactSheet facts, int[] slots) {
            return facts.text(slots[0]);
        }
    },
    /** Two texts, both known, that are not the same. */
    DIFFER {
        @Override
        double points(FactSheet facts, int[] slots, Steps steps) {
            String one = facts.text(slots[0]);
            String other = facts.text(slots[1]);
            return one != null && other != null && !one.equalsIgnoreCase(other) ? steps.weight() : 0;
        }

        @Override
        String value(FactSheet facts, int[] slots) {
            return facts.text(slots[0]) + ", " + facts.text(slots[1]);
        }
    },
    /** A text that is known, and the time since it was first seen is not. */
    UNSEEN {
        @Override
        double points(FactSheet facts, int[] slots, Steps steps) {
            return facts.text(slots[0]) != null && Double.isNaN(facts.number(slots[1])) ? steps.weight() : 0;
        }
    },
    /** A document of a type whose form we know, and its number is not valid. */
    INVALID {
        @Override
        double points(FactSheet facts, int[] slots, Steps steps) {
            String type = facts.text(slots[0]);
            boolean known = type != null && DOCUMENTS.contains(type.toUpperCase(Locale.ROOT));
            return known && !facts.flag(slots[1]) ? steps.weight() : 0;
        }
    },
    /** A number over an average: so many points for each doubling, fewer while the average is of few. */
    RATIO {
        @Override
        double points(FactSheet facts, int[] slots, Steps steps) {
            double ratio = facts.number(slots[0]) / facts.number(slots[1]);
            double count = facts.number(slots[2]);
            return ratio > 1 ? steps.weight() * log2(ratio) * count / (count + DOUBT) : 0;
        }

        @Override
        String value(FactSheet facts, int[] slots) {
            return rounded(facts.number(slots[0]) / facts.number(slots[1]));
        }
    },
    /** A count of the hour over the usual one of the week: so many points for each doubling. */
    SURGE {
        @Override
        double points(FactSheet facts, int[] slots, Steps steps) {
            double usual = facts.number(slots[1]) / HOURS_OF_A_WEEK;
            double ratio = (facts.number(slots[0]) + 1) / (usual + 1);
            return ratio > 1 ? steps.weight() * log2(ratio) : 0;
        }

        @Override
        String value(FactSheet facts, int[] slots) {
            return rounded(facts.number(slots[0]));
        }
    };

    private static final Set<String> DOCUMENTS = Set.of("CC", "CE", "TI", "NIT", "PP");
    private static final int HOURS_OF_A_WEEK = 168;
    private static final int DOUBT = 2;

    abstract double points(FactSheet facts, int[] slots, Steps steps);

    /** What was seen, for the reader; empty where the words say it all. */
    String value(FactSheet facts, int[] slots) {
        return "";
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private static String rounded(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(Math.round(value * 10) / 10.0);
    }
}
