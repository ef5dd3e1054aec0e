package io.vigia.screening.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words, and how alike they are. */
class SimilarityTests {

    /** The examples of Winkler's papers. */
    @ParameterizedTest
    @CsvSource({"martha, marhta, 0.961", "dwayne, duane, 0.84", "dixon, dicksonx, 0.813", "abc, xyz, 0"})
    void measuresAsWinklerDid(String one, String other, double wanted) {
        assertEquals(wanted, Similarity.jaroWinkler(one, other), 0.001);
        assertEquals(wanted, Similarity.jaroWinkler(other, one), 0.001);
    }

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "abcd, acbd, 1", "abc, abc, 0", "a, abc, 2"})
    void countsEdits(String one, String other, int wanted) {
        assertEquals(wanted, Similarity.edits(one, other));
    }

    @ParameterizedTest
    @CsvSource({"muhammad, mohamed", "yusuf, yousef", "husayn, hussein", "gonzalez, gonzales", "sergei, sergey"})
    void findsSpellingsAlike(String one, String other) {
        assertTrue(of(one, other) > 0.85, () -> one + " " + other + " " + of(one, other));
    }

    @ParameterizedTest
    @CsvSource({"wang, wan", "chen, cheng", "ana, ann", "2019, 2018", "ltd, ltda"})
    void keepsOthersApart(String one, String other) {
        assertEquals(0, of(one, other));
    }

    @ParameterizedTest
    @CsvSource({
        "'AL-QADHAFI, Mu''ammar', al qadhafi muammar",
        "'Soluciones S.A.S.', soluciones sas",
        "'Núñez Muñoz', nunez munoz",
        "王小明, wang xiaoming",
        "'Øyvind Łukasz', oyvind lukasz",
        "'J. R. Tolkien', j r tolkien",
    })
    void cutsNamesIntoWords(String name, String words) {
        assertEquals(
                List.of(words.split(" ")),
                Tokens.of(name).stream().map(Token::text).toList());
    }

    private static double of(String one, String other) {
        return Similarity.of(Tokens.token(one, false), Tokens.token(other, false));
    }
}
