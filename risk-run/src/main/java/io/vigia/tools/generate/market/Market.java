package io.vigia.tools.generate.market;

import java.util.List;
import java.util.Locale;

/** Everybody who buys and sells: each of them a pure function of the seed and a number. */
public final class Market {

    private static final List<String> MOBILE = List.of(
            "300", "301", "302", "304", "310", "311", "312", "313", "314", "315", "316", "317", "318", "320", "321",
            "350");
    private static final List<String> MAIL =
            List.of("correo.example", "mail.example", "buzon.example", "empresa.example");
    private static final List<String> THROW_AWAY = List.of("mailinator.com", "yopmail.com", "guerrillamail.com");

    private final long seed;
    private final int buyers;

    /**
     * Opens a market.
     *
     * @param seed what everybody follows from
     * @param buyers how many people buy here
     */
    public Market(long seed, int buyers) {
        this.seed = seed;
        this.buyers = buyers;
    }

    /** Returns a buyer, frequent ones more often: six in ten payments are of a quarter of the people. */
    public Person buyer(Dice dice) {
        return person((long) (buyers * dice.share() * dice.share()));
    }

    /** Returns somebody who has never been here and may never come again, with a throw-away e-mail. */
    public Person stranger(Dice dice) {
        Person person = person(1_000_000_000L + dice.below(1_000_000_000));
        return person.reachedAt("u" + dice.hex(8) + "@" + dice.pick(THROW_AWAY));
    }

    /** Returns the person of a number. */
    public Person person(long number) {
        Dice dice = Dice.of(seed, "person", number);
        Name name = Name.of(dice);
        boolean company = dice.chance(0.08);
        Document document = company ? Document.company(dice) : Document.citizen(dice);
        String email = name.mailbox() + number + "@" + dice.pick(MAIL);
        String phone = "+57" + dice.pick(MOBILE) + String.format(Locale.ROOT, "%07d", dice.below(10_000_000));
        double budget = dice.around(company ? 420_000 : 95_000, 0.7);
        Person.Habits habits = new Person.Habits(
                Region.of(dice), device(number, 0), Addresses.in("CO", dice), Math.min(budget, 2_500_000));
        return new Person(number, new Person.Contact(name.full(), email, phone), document, habits);
    }

    /** Returns a person's first device (0), or the ones they buy later; some share the first with their household. */
    public Device device(long person, int which) {
        long owner = which == 0 && person % 10 == 1 ? person - 1 : person;
        return Device.personal(Dice.of(seed, "device" + which, owner));
    }

    /** Returns the card that a person pays with, nearly always issued in Colombia. */
    public Card card(long person) {
        Dice dice = Dice.of(seed, "card", person);
        double place = dice.share();
        return Card.issuedIn(place < 0.94 ? "CO" : place < 0.96 ? "US" : place < 0.98 ? "ES" : "CN", dice);
    }

    /** Returns a seller of the online market. */
    public String seller(Dice dice) {
        return "m" + (100 + (int) (60 * dice.share() * dice.share()));
    }

    /** Returns a terminal, one of so many that each gets a few payments a day. */
    public Terminal terminal(Dice dice) {
        int number = dice.below(20 + buyers / 25);
        Dice own = Dice.of(seed, "terminal", number);
        return new Terminal("t" + (1000 + number), "s" + (1000 + number), Region.of(own), own.around(45_000, 0.6));
    }
}
