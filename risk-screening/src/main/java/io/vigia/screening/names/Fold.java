package io.vigia.screening.names;

/** Makes one of the spellings between which transliteration chooses freely. */
final class Fold {

    private static final String[][] GROUPS = {
        {"sch", "sh"},
        {"tch", "ch"},
        {"kh", "h"},
        {"gh", "g"},
        {"dh", "d"},
        {"th", "t"},
        {"ph", "f"},
        {"zh", "j"},
        {"ck", "k"},
        {"ks", "x"},
        {"ts", "c"},
        {"tz", "c"},
        {"dj", "j"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"iy", "i"},
        {"yy", "i"},
        {"ij", "i"},
        {"ie", "i"},
        {"ei", "e"},
        {"ey", "e"},
        {"ai", "e"},
        {"ay", "e"},
        {"yu", "u"},
        {"ya", "a"},
        {"ia", "a"},
        {"iu", "u"},
    };

    private Fold() {}

    /** Without double letters and with one letter of each family of sounds. */
    static String spelling(String word) {
        String text = word;
        for (String[] group : GROUPS) {
            if (text.contains(group[0])) {
                text = text.replace(group[0], group[1]);
            }
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = letter(text.charAt(i));
            if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The consonants of {@link #spelling}, without an article in front. */
    static String skeleton(String word) {
        String text = word.length() > 4 && word.startsWith("al") ? word.substring(2) : word;
        StringBuilder out = new StringBuilder();
        for (char c : spelling(text).toCharArray()) {
            boolean silent = "aeiouwhv".indexOf(c) >= 0;
            if (!silent && (out.isEmpty() || out.charAt(out.length() - 1) != c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static char letter(char c) {
        return switch (c) {
            case 'q', 'c' -> 'k';
            case 'y' -> 'i';
            case 'o' -> 'u';
            case 'e' -> 'a';
            case 'w' -> 'v';
            case 'z' -> 's';
            default -> c;
        };
    }
}
