package io.vigia.screening.names;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Writes names of any script in lower-case ASCII letters. ICU is asked only for what the JDK cannot do. */
final class Romanizer {

    /** Surnames of two characters; every other Chinese surname has one. */
    private static final Set<String> LONG_SURNAMES = Set.of(
            "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "夏侯", "尉迟", "皇甫", "公孙", "公孫", "慕容", "令狐", "宇文", "长孙", "長孫", "司徒",
            "东方", "東方", "独孤", "獨孤", "南宫", "南宮");

    private static final int LONGEST_PERSON = 4;

    private Romanizer() {}

    static String romanized(String name) {
        String plain = withoutMarks(name);
        if (isAscii(plain)) {
            return plain.toLowerCase(Locale.ROOT);
        }
        String latin = Ascii.LATIN.transliterate(Cyrillic.LATIN.transliterate(chinese(name)));
        return withoutMarks(latin).toLowerCase(Locale.ROOT);
    }

    /** Whether the script leaves vowels out. */
    static boolean isUnvowelled(String name) {
        return name.codePoints().anyMatch(c -> {
            UnicodeScript script = UnicodeScript.of(c);
            return script == UnicodeScript.ARABIC || script == UnicodeScript.HEBREW;
        });
    }

    static boolean isChinese(int codePoint) {
        return UnicodeScript.of(codePoint) == UnicodeScript.HAN;
    }

    private static String withoutMarks(String text) {
        return isAscii(text)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    /** A run of up to four characters is a person: surname, then given name as one word. A longer one is read by syllables. */
    private static String chinese(String name) {
        StringBuilder out = new StringBuilder();
        int[] points = name.codePoints().toArray();
        int at = 0;
        while (at < points.length) {
            int end = at;
            while (end < points.length && isChinese(points[end])) {
                end++;
            }
            if (end == at) {
                out.appendCodePoint(points[at++]);
            } else {
                out.append(' ').append(read(new String(points, at, end - at))).append(' ');
                at = end;
            }
        }
        return out.toString();
    }

    private static String read(String run) {
        int length = run.codePointCount(0, run.length());
        if (length > LONGEST_PERSON || length == 1) {
            return Han.LATIN.transliterate(run);
        }
        int first = run.offsetByCodePoints(0, 1);
        int second = run.offsetByCodePoints(0, 2);
        int surname = length > 2 && LONG_SURNAMES.contains(run.substring(0, second)) ? second : first;
        return joined(run.substring(0, surname)) + " " + joined(run.substring(surname));
    }

    private static String joined(String characters) {
        return Han.LATIN.transliterate(characters).replace(" ", "");
    }

    /** Each loads its tables when first used. */
    private static final class Han {
        static final Transliterator LATIN = Transliterator.getInstance("Han-Latin/Names");
    }

    private static final class Cyrillic {
        static final Transliterator LATIN = Transliterator.getInstance("Russian-Latin/BGN");
    }

    private static final class Ascii {
        static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }
}
