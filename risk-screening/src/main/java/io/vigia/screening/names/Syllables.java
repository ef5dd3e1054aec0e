package io.vigia.screening.names;

import java.util.HashSet;
import java.util.Set;

/** The syllables of Mandarin as pinyin writes them, without tones. */
final class Syllables {

    private static final String[] TABLE = {
        ": a o e ai ei ao ou an en ang er yi ya yo ye yao you yan yin yang ying wu wa wo wai wei wan wen wang weng yu yue yuan yun yong",
        "b: a o ai ei ao an en ang eng i iao ie ian in iang ing u",
        "p: a o ai ei ao ou an en ang eng i iao ie ian in ing u",
        "m: a o e ai ei ao ou an en ang eng i iao ie iu ian in ing u",
        "f: a o ei ou an en ang eng u",
        "d: a e ai ei ao ou an en ang eng ong i ia iao ie iu ian ing u uo ui uan un",
        "t: a e ai ao ou an ang eng ong i iao ie ian ing u uo ui uan un",
        "n: a e ai ei ao ou an en ang eng ong i iao ie iu ian in iang ing u uo uan v ve ue",
        "l: a e ai ei ao ou an ang eng ong i ia iao ie iu ian in iang ing u uo uan un v ve ue",
        "g: a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
        "k: a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
        "h: a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
        "j: i ia iao ie iu ian in iang ing iong u ue uan un",
        "q: i ia iao ie iu ian in iang ing iong u ue uan un",
        "x: i ia iao ie iu ian in iang ing iong u ue uan un",
        "zh: i a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
        "ch: i a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang",
        "sh: i a e ai ei ao ou an en ang eng u ua uo uai ui uan un uang",
        "r: i e ao ou an en ang eng ong u ua uo ui uan un",
        "z: i a e ai ei ao ou an en ang eng ong u uo ui uan un",
        "c: i a e ai ao ou an en ang eng ong u uo ui uan un",
        "s: i a e ai ao ou an en ang eng ong u uo ui uan un",
    };

    private static final Set<String> ALL = all();

    private Syllables() {}

    static boolean isOne(String word) {
        return ALL.contains(word);
    }

    private static Set<String> all() {
        Set<String> all = new HashSet<>();
        for (String line : TABLE) {
            String[] parts = line.split(": ");
            for (String ending : parts[1].split(" ")) {
                all.add(parts[0] + ending);
            }
        }
        return Set.copyOf(all);
    }
}
