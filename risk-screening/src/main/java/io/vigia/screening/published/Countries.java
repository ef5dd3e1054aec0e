package io.vigia.screening.published;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries by the names that lists give them. */
final class Countries {

    private static final Map<String, String> BY_NAME = byName();

    private Countries() {}

    /** The ISO 3166-1 alpha-2 code of a country, if it is known. */
    static Optional<String> code(String name) {
        return Optional.ofNullable(BY_NAME.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> byName() {
        Map<String, String> all = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            all.put(new Locale("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        String others = "korea, north=KP;korea, south=KR;democratic people's republic of korea=KP;republic of korea=KR;"
                + "democratic republic of the congo=CD;congo, democratic republic of the=CD;congo, republic of the=CG;"
                + "burma=MM;myanmar=MM;cote d ivoire=CI;cote d'ivoire=CI;ivory coast=CI;iran (islamic republic of)=IR;"
                + "islamic republic of iran=IR;syrian arab republic=SY;russian federation=RU;the gambia=GM;gambia, the=GM;"
                + "bahamas, the=BS;turkey=TR;türkiye=TR;palestinian=PS;palestine, state of=PS;gaza=PS;west bank=PS;"
                + "state of palestine=PS;hong kong=HK;macau=MO;libyan arab jamahiriya=LY;viet nam=VN;"
                + "united republic of tanzania=TZ;tanzania=TZ;bolivia (plurinational state of)=BO;"
                + "venezuela (bolivarian republic of)=VE;united kingdom of great britain and northern ireland=GB;"
                + "united states of america=US;bosnia and herzegovina=BA;north macedonia, the republic of=MK;"
                + "trinidad and tobago=TT;antigua and barbuda=AG;saint kitts and nevis=KN;czech republic=CZ;"
                + "lao people's democratic republic=LA;central african republic=CF;kosovo=XK;republic of moldova=MD;"
                + "cabo verde=CV;swaziland=SZ;brunei darussalam=BN;vatican city=VA;cape verde=CV";
        for (String pair : others.split(";")) {
            String[] parts = pair.split("=");
            all.put(parts[0], parts[1]);
        }
        return Map.copyOf(all);
    }
}
