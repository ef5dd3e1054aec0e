package io.vigia.tools.generate.market;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * What somebody is called.
 *
 * @param full as it is written on a payment
 * @param mailbox the same in plain lower-case letters and points, for an e-mail address
 */
record Name(String full, String mailbox) {

    private static final List<String> FIRST_CO = words(
            "Juan Camila Andrés Valentina Santiago Luisa Carlos Daniela Sebastián "
                    + "Natalia Julián Paola Felipe Catalina Diego Marcela Óscar Yuliana Mauricio Angélica Jhon Leidy Wilson Yesenia");
    private static final List<String> LAST_CO = words(
            "Rodríguez Gómez Martínez García López Hernández Sánchez Ramírez Torres "
                    + "Díaz Moreno Rojas Muñoz Vargas Ospina Restrepo Quintero Cárdenas Zapata Mosquera Arboleda Betancur");
    private static final List<String> FIRST_ES =
            words("Álvaro Lucía Íñigo Carmen Pablo Nuria Jordi Montserrat Javier Rocío "
                    + "Gonzalo Begoña Unai Inés Sergio Macarena");
    private static final List<String> LAST_ES =
            words("Fernández Iglesias Echeverría Puig Navarro Serrano Ibáñez Molina Ferrer "
                    + "Zubizarreta Castaño Peñalver Ortega Vidal");
    private static final List<String> FAMILY_CN =
            words("王:wang 李:li 张:zhang 刘:liu 陈:chen 杨:yang 黄:huang 赵:zhao 周:zhou 吴:wu " + "徐:xu 孙:sun 马:ma 林:lin");
    private static final List<String> GIVEN_CN =
            words("伟:wei 芳:fang 娜:na 敏:min 静:jing 强:qiang 磊:lei 洋:yang 艳:yan 勇:yong "
                    + "杰:jie 秀英:xiuying 子涵:zihan 志强:zhiqiang 建国:jianguo 丽华:lihua");

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }

    /** Returns a name such as Colombia's online buyers have: three in four Colombian, the others Spanish or Chinese. */
    static Name of(Dice dice) {
        double origin = dice.share();
        if (origin < 0.75) {
            return latin(dice.pick(FIRST_CO), dice.pick(LAST_CO) + " " + dice.pick(LAST_CO));
        }
        return origin < 0.85
                ? latin(dice.pick(FIRST_ES), dice.pick(LAST_ES) + " " + dice.pick(LAST_ES))
                : chinese(dice);
    }

    private static Name latin(String first, String last) {
        String plain = Normalizer.normalize(first + "." + last.split(" ")[0], Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z.]", "");
        return new Name(first + " " + last, plain.toLowerCase(Locale.ROOT));
    }

    private static Name chinese(Dice dice) {
        String[] family = dice.pick(FAMILY_CN).split(":");
        String[] given = dice.pick(GIVEN_CN).split(":");
        return new Name(family[0] + given[0], family[1] + "." + given[1]);
    }
}
