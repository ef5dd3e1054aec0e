package io.vigia.system.api;

import java.util.concurrent.ThreadLocalRandom;

/** Values that no test has used before. */
final class Fresh {
    private Fresh() {}

    static String word(String beginning) {
        return beginning + Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);
    }

    static String email() {
        return word("payer") + "@example.com";
    }

    /** Ten digits, as a Colombian identity card has them. */
    static String document() {
        return String.valueOf(ThreadLocalRandom.current().nextLong(1_000_000_000L, 2_000_000_000L));
    }

    /** An IPv4 address; its beginning gives two bytes, as {@code 181.49.}, and so the country. */
    static String address(String beginning) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return beginning + random.nextInt(1, 255) + "." + random.nextInt(1, 255);
    }
}
