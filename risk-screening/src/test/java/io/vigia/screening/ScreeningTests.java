package io.vigia.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.screening.ListedParty.Details;
import io.vigia.screening.published.ListReader;
import io.vigia.screening.published.ShippedLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What finds whom, on the lists that ship and on small ones. */
class ScreeningTests {

    private static final class Shipped {
        static final List<ListedParty> PARTIES = ListReader.parties(ShippedLists.parts());
        static final Screening SCREENING = new Screening(PARTIES);
    }

    @Test
    void findsEveryListedNameByItself() {
        List<String> lost = new ArrayList<>();
        for (ListedParty party : Shipped.PARTIES) {
            if (Shipped.SCREENING.screen(Subject.named(party.name())).stream()
                    .noneMatch(hit -> hit.party().equals(party))) {
                lost.add(party.name());
            }
        }
        assertTrue(Shipped.PARTIES.size() > 8_000);
        assertEquals(List.of(), lost);
    }

    @ParameterizedTest
    @CsvSource({
        "Gilberto Rodríguez Orejuela, 4107",
        "Gilberto José Rodriges Orejuela, 4107",
        "OREJUELA RODRIGUEZ GILBERTO JOSE, 4107",
        "Хелмер Эррера Буитраго, 4106",
    })
    void findsVariants(String name, String id) {
        assertTrue(
                Shipped.SCREENING.screen(Subject.named(name)).stream()
                        .anyMatch(hit -> hit.party().id().equals(id)),
                name);
    }

    @ParameterizedTest
    @CsvSource({
        "Muhammad al-Zawahiri, محمد الظواهري",
        "Xi Zhongxun, 习仲勋",
        "Ouyang Xiaoming, 欧阳晓明",
        "Vladimir Konstantinov, Владимир Константинов",
        "Zhang Xiaoming, Xiao Ming Zhang",
        "Abd al-Rahman Yusuf, Abdul Rahman Yousef",
    })
    void readsOtherScriptsAndSpellings(String listed, String asked) {
        assertFalse(listing(listed).screen(Subject.named(asked)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Zhang Wei, Zhang Wen",
        "Martinez Carlos, Marin Carlos",
        "Garcia Lopez Maria Fernanda, Maria Garcia",
        "Beijing Great Wall Trading Co. Ltd, Shenzhen Silver Lake Trading Co. Ltd",
    })
    void leavesOthersAlone(String listed, String asked) {
        assertEquals(List.of(), listing(listed).screen(Subject.named(asked)));
    }

    @Test
    void hearsWhatDatesCountriesAndPapersSay() {
        Details details =
                new Details(List.of(Birth.on(LocalDate.of(1970, 3, 4))), Set.of("CO"), Set.of("79863543"), "SDNT", "");
        Screening one = new Screening(List.of(new ListedParty(
                "OFAC SDN", "1", PartyKind.PERSON, List.of(PartyName.strong("RINCON, Henry Juvenal")), details)));
        double bare = score(one, person("Henry Rincon", null, Set.of(), Set.of()));
        assertTrue(score(one, person("Henry Rincon", LocalDate.of(1970, 3, 4), Set.of("CO"), Set.of())) > bare);
        assertTrue(score(one, person("Henry Juvenal Rincon", LocalDate.of(1999, 3, 4), Set.of("CN"), Set.of())) < 0.87);
        List<Hit> byPaper = one.screen(person("Somebody Else", null, Set.of(), Set.of("79.863.543")));
        assertEquals("document", byPaper.get(0).evidence().get(0).field());
        assertTrue(byPaper.get(0).score() >= 0.97);
    }

    @Test
    void ordersHitsByScoreAndNamesTheFields() {
        Screening two = new Screening(List.of(party("1", "Pedro Ibáñez Quijano"), party("2", "Pedro Ibañes Quijano")));
        List<Hit> hits = two.screen(Subject.named("Pedro Ibañes Quijano"));
        assertEquals("2", hits.get(0).party().id());
        assertEquals(1, hits.get(0).score(), 1e-6);
        assertEquals("name", hits.get(0).evidence().get(0).field());
    }

    @Test
    void takesNamesThatSayNothing() {
        assertEquals(List.of(), listing("Pedro Pérez").screen(Subject.named("… — ,")));
        assertEquals(List.of(), new Screening(List.of()).screen(Subject.named("Pedro Pérez")));
    }

    private static double score(Screening screening, Subject subject) {
        return screening.screen(subject, 0.5).get(0).score();
    }

    private static Subject person(String name, LocalDate born, Set<String> countries, Set<String> documents) {
        return new Subject(PartyKind.PERSON, List.of(name), born, countries, documents);
    }

    private static Screening listing(String name) {
        return new Screening(List.of(party("1", name)));
    }

    private static ListedParty party(String id, String name) {
        return new ListedParty(
                "OFAC SDN",
                id,
                PartyKind.PERSON,
                List.of(PartyName.strong(name)),
                new Details(List.of(), Set.of(), Set.of(), "", ""));
    }
}
