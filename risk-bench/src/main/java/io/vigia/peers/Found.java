package io.vigia.peers;

/** Where the consequences of rules note that they fired. */
public final class Found {

    int[] places;
    int count;

    /** Notes the place of a rule. */
    public void add(int place) {
        places[count++] = place;
    }
}
