package io.vigia.tools.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Changes names as people and transliterations do; each way gives a variant, or nothing where it does not apply. */
enum Variants {
    /** One letter of a longer word put in, left out, changed, doubled, or swapped with the next. */
    MISSPELT {
        @Override
        Optional<String> of(String name, Random random) {
            return changed(words(name), random, Variants::slip);
        }
    },
    /** The words in another order. */
    REORDERED {
        @Override
        Optional<String> of(String name, Random random) {
            List<String> words = words(name);
            List<String> other = new ArrayList<>(words);
            for (int i = 0; i < 5 && other.equals(words); i++) {
                Collections.shuffle(other, random);
            }
            return other.equals(words) ? Optional.empty() : Optional.of(String.join(" ", other));
        }
    },
    /** Without one of the words in the middle of three or more, as they are spoken: given names first. */
    SHORTENED {
        @Override
        Optional<String> of(String name, Random random) {
            List<String> words = words(name);
            if (words.size() < 3) {
                return Optional.empty();
            }
            words.remove(1 + random.nextInt(words.size() - 2));
            return Optional.of(String.join(" ", words));
        }
    },
    /** Another spelling of the same sounds in one place or two. */
    TRANSLITERATED {
        @Override
        Optional<String> of(String name, Random random) {
            List<String[]> fitting = new ArrayList<>();
            for (String[] pair : SPELLINGS) {
                if (name.contains(pair[0])) {
                    fitting.add(pair);
                }
            }
            Collections.shuffle(fitting, random);
            String other = name;
            for (String[] pair : fitting.subList(0, Math.min(2, fitting.size()))) {
                other = other.replaceFirst(pair[0], pair[1]);
            }
            return other.equals(name) ? Optional.empty() : Optional.of(other);
        }
    };

    /** What is written so in one transliteration is written so in another. */
    private static final String[][] SPELLINGS = {
        {"muhammad", "mohammed"},
        {"mohammad", "muhammed"},
        {"mohamed", "muhammad"},
        {"mohammed", "mohamad"},
        {"husayn", "hussein"},
        {"hussein", "husain"},
        {"hasan", "hassan"},
        {"hassan", "hasan"},
        {"ahmad", "ahmed"},
        {"ahmed", "ahmad"},
        {"yusuf", "yousef"},
        {"umar", "omar"},
        {"uthman", "osman"},
        {"abd al-", "abdul "},
        {"abdul ", "abd al-"},
        {"al-", "el-"},
        {"khalid", "khaled"},
        {"sayyid", "sayed"},
        {"sulayman", "suleiman"},
        {"ibrahim", "ebrahim"},
        {"mahmud", "mahmoud"},
        {"mahmoud", "mahmud"},
        {"salih", "saleh"},
        {"said", "saeed"},
        {"qasim", "kassem"},
        {"aleksandr", "alexander"},
        {"aleksey", "alexei"},
        {"sergei", "sergey"},
        {"sergey", "sergei"},
        {"dmitri", "dmitry"},
        {"dmitry", "dmitriy"},
        {"andrei", "andrey"},
        {"andrey", "andrei"},
        {"yuri", "yury"},
        {"evgeni", "yevgeni"},
        {"mikhail", "mihail"},
        {"nikolai", "nikolay"},
        {"vich", "vitch"},
        {"ovsky", "ovskii"},
        {"kh", "h"},
        {"oo", "u"},
        {"ee", "i"},
        {"iy", "y"},
        {"ou", "u"},
        {"ph", "f"},
        {"q", "k"},
        {"zh", "j"},
        {"dh", "d"},
        {"aw", "au"},
        {"ay", "ai"},
        {"ey", "ei"},
        {"ss", "s"},
        {"mm", "m"},
        {"uw", "u"},
    };

    abstract Optional<String> of(String name, Random random);

    /** "SURNAME, Given" as it is written elsewhere: given names first, lower case, without marks. */
    static String spoken(String listed) {
        String[] parts = listed.split(", ", 2);
        String whole = parts.length == 2 ? parts[1] + " " + parts[0] : listed;
        return whole.toLowerCase(Locale.ROOT).strip();
    }

    private static List<String> words(String name) {
        return new ArrayList<>(Arrays.asList(name.split("\\s+")));
    }

    private static Optional<String> changed(List<String> words, Random random, Change change) {
        List<Integer> longer = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).matches("[a-z]{5,}")) {
                longer.add(i);
            }
        }
        if (longer.isEmpty()) {
            return Optional.empty();
        }
        int at = longer.get(random.nextInt(longer.size()));
        words.set(at, change.of(words.get(at), random));
        return Optional.of(String.join(" ", words));
    }

    private static String slip(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 2);
        char other = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(5)) {
            case 0 -> word.substring(0, at) + other + word.substring(at);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + other + word.substring(at + 1);
            case 3 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }

    private interface Change {
        String of(String word, Random random);
    }
}
