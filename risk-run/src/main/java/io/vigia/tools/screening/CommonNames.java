package io.vigia.tools.screening;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Names as many people have them in Colombia and China, put together from common parts in the usual way. */
final class CommonNames {

    private static final String[] WOMEN = words(
            "María Luz Ana Martha Carmen Luisa Sandra Gloria Adriana Claudia Paola "
                    + "Diana Andrea Natalia Laura Valentina Daniela Camila Sofía Isabella Juliana Carolina Catalina Angélica Mónica "
                    + "Patricia Liliana Yolanda Esperanza Rosa Blanca Olga Marcela Lorena Viviana Johana Milena Alejandra Paula Sara");
    private static final String[] MEN = words(
            "José Luis Carlos Juan Jorge Andrés Diego Jaime Fernando Alejandro Camilo "
                    + "Santiago Sebastián Felipe Nicolás David Daniel Miguel Ángel Óscar Javier Alberto Antonio Mauricio Hernán Julián "
                    + "Germán Ricardo Eduardo Gustavo Wilson Fabián Édgar William Jhon Cristian Iván Mateo Samuel Rafael Pedro Álvaro");
    private static final String[] SURNAMES = words(
            "Rodríguez Gómez González Martínez García López Hernández Sánchez Pérez "
                    + "Ramírez Díaz Torres Rojas Moreno Vargas Ortiz Jiménez Castro Gutiérrez Muñoz Valencia Ruiz Álvarez Suárez Herrera "
                    + "Romero Quintero Parra Mosquera Cardona Castillo Giraldo Ospina Restrepo Zapata Arango Mejía Cárdenas Salazar Ríos "
                    + "Medina Reyes Correa Acosta Guerrero Molina Marín Osorio Velásquez Bermúdez Cortés Beltrán Pineda Ávila Rincón Mora "
                    + "Contreras Delgado León Londoño Vega Pardo Peña Duque Escobar Franco Gil Henao Jaramillo Montoya");
    private static final String[] CHINESE_SURNAMES = words(
            "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu "
                    + "Guo He Gao Lin Luo Zheng Liang Xie Song Tang Han Feng Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du "
                    + "Ye Cheng Wei Su Lu Ding Ren Shen Yao Fu Zhong Cui Tan Fan Jin Shi Liao Jia Xia Fang Zou Xiong Bai Meng Qin Qiu Hou");
    private static final String[] SYLLABLES = words(
            "wei fang min jing li qiang lei yang yong jie juan tao ming chao xiu xia "
                    + "ping gang gui hua hong jun ying na yan hui bin bo chun dan feng guo hai han hao heng jia jian kai kun lan lin "
                    + "long mei nan ning peng qi qing rong rui shan sheng shu ting xiang xin xue ya yi yu yuan yue yun ze zhen zhi zi");

    private CommonNames() {}

    /** So many different names, half of either country, the same for the same seed. */
    static List<String> of(int count, long seed) {
        Random random = new Random(seed);
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count / 2) {
            names.add(colombian(random));
        }
        while (names.size() < count) {
            names.add(chinese(random));
        }
        return new ArrayList<>(names);
    }

    /** Two given names, or one, and two surnames. */
    private static String colombian(Random random) {
        String[] given = random.nextBoolean() ? WOMEN : MEN;
        String second = random.nextInt(4) == 0 ? "" : " " + one(given, random);
        return one(given, random) + second + " " + one(SURNAMES, random) + " " + one(SURNAMES, random);
    }

    /** Surname first, and a given name of two syllables more often than of one. */
    private static String chinese(Random random) {
        String first = one(SYLLABLES, random);
        String given = random.nextInt(4) == 0 ? first : first + one(SYLLABLES, random);
        return one(CHINESE_SURNAMES, random) + " " + Character.toUpperCase(given.charAt(0)) + given.substring(1);
    }

    private static String one(String[] all, Random random) {
        return all[random.nextInt(all.length)];
    }

    private static String[] words(String text) {
        return text.split(" ");
    }
}
