package io.vigia.tools.generate.market;

/**
 * A buyer.
 *
 * @param number who, within the market
 * @param contact how to reach them
 * @param document who they say they are
 * @param habits how they buy
 */
public record Person(long number, Contact contact, Document document, Habits habits) {

    /**
     * How a buyer is reached.
     *
     * @param name as written on a payment
     * @param email an address that reaches nobody
     * @param phone in E.164 form
     */
    public record Contact(String name, String email, String phone) {}

    /**
     * How a buyer usually buys.
     *
     * @param region where they live, ISO 3166-2
     * @param device what they use
     * @param ip their address at home
     * @param budgetPesos what a usual purchase costs
     */
    public record Habits(String region, Device device, String ip, double budgetPesos) {}

    /** Returns the id that the traffic file knows the buyer by. */
    public String id() {
        return "c" + number;
    }

    /** Returns the same buyer reached by another e-mail. */
    public Person reachedAt(String email) {
        return new Person(number, new Contact(contact.name, email, contact.phone), document, habits);
    }

    /** Returns the same buyer on another device. */
    public Person using(Device device) {
        return withHabits(new Habits(habits.region, device, habits.ip, habits.budgetPesos));
    }

    /** Returns the same buyer at another address of the net. */
    public Person at(String ip) {
        return withHabits(new Habits(habits.region, habits.device, ip, habits.budgetPesos));
    }

    /** Returns the same buyer in another region. */
    public Person in(String region) {
        return withHabits(new Habits(region, habits.device, habits.ip, habits.budgetPesos));
    }

    private Person withHabits(Habits habits) {
        return new Person(number, contact, document, habits);
    }
}
