package io.vigia.screening.names;

import io.vigia.screening.names.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a name into words, whatever its script, order of words and punctuation. */
public final class Tokens {

    /** The most words of one name that are looked at. */
    public static final int MOST = 24;

    private static final int LONGEST_NAME = 500;

    private static final Set<String> PARTICLES = Set.of(
            ("de del la las los y e da das do dos du van von der den di le the of and et und al el ul bin ibn bint ben "
                            + "abd mr mrs ms dr don sr jr ii iii")
                    .split(" "));

    private static final Set<String> FORMS = Set.of(
            ("ltd ltda limited limitada co company compania cia corp corporation inc incorporated llc llp lp plc sa sas "
                            + "sac sarl srl spa gmbh ag kg bv nv as ab oy pte pty pvt sdn bhd ooo oao zao pao ao pjsc ojsc "
                            + "jsc fze fzco fzc est eu youxian gongsi youxiangongsi joint stock sociedad anonima "
                            + "responsabilidad simplificada por acciones")
                    .split(" "));

    private Tokens() {}

    /** The words of a name, in their order. */
    public static List<Token> of(String name) {
        String given = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        boolean unvowelled = Romanizer.isUnvowelled(given);
        List<Token> tokens = new ArrayList<>();
        for (String word : words(Romanizer.romanized(given))) {
            if (tokens.size() < MOST) {
                tokens.add(token(word, unvowelled));
            }
        }
        return tokens;
    }

    /** A word by itself, as one that is put together of two. */
    public static Token token(String word, boolean unvowelled) {
        return new Token(word, Fold.spelling(word), Fold.skeleton(word), kind(word, unvowelled));
    }

    private static Kind kind(String word, boolean unvowelled) {
        if (FORMS.contains(word)) {
            return Kind.FORM;
        }
        if (PARTICLES.contains(word)) {
            return Kind.PARTICLE;
        }
        if (unvowelled) {
            return Kind.UNVOWELLED;
        }
        return Syllables.isOne(word) ? Kind.SYLLABLE : Kind.NAME;
    }

    /** Points after single letters join them ({@code S.A.S.}), apostrophes vanish, everything else that is no letter parts. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int sincePoint = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                word.append(c);
                sincePoint++;
            } else if (c == '.' && sincePoint == 1 && i + 2 < text.length() && text.charAt(i + 2) == '.') {
                sincePoint = 0;
            } else if (c == '.' && sincePoint == 1 && word.length() > 1) {
                sincePoint = 0;
            } else if (!isApostrophe(c)) {
                finish(words, word);
                sincePoint = 0;
            }
        }
        finish(words, word);
        return words;
    }

    private static void finish(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '`' || c == '’' || c == '‘' || c == 'ʼ' || c == 'ʹ' || c == 'ʿ' || c == 'ʾ';
    }
}
