package io.vigia.tools.generate.fraud;

import io.vigia.tools.generate.Draft;
import io.vigia.tools.generate.market.Dice;
import io.vigia.tools.generate.market.Market;
import java.util.List;

/** One kind of fraud. */
public interface Fraud {

    /**
     * Where and when an attack takes place.
     *
     * @param market its victims and disguises
     * @param start when it begins, in unix seconds
     * @param dice its chances
     */
    record Scene(Market market, long start, Dice dice) {}

    /** Returns the word that stands for this kind in the file. */
    String scenario();

    /** Returns the payments of one attack, at most a hundred, within three days of its start. */
    List<Draft> strike(Scene scene);
}
