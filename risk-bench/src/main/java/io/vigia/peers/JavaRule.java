package io.vigia.peers;

/** A rule that was compiled to Java. */
public interface JavaRule {

    /** Whether it is true of a {@code peers.P}. */
    boolean test(Object payment);
}
