package io.vigia.screening.published;

import io.vigia.screening.Birth;
import io.vigia.screening.Documents;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What OFAC writes in one line of remarks: births, nationalities, papers and nicknames, parted by semicolons. */
final class OfacRemarks {

    private static final Pattern BIRTH = Pattern.compile("(?:alt\\. )?DOB (?:circa )?(.+)");
    private static final Pattern HOME =
            Pattern.compile("(?:alt\\. )?(?:nationality|citizen|Nationality of Registration) (.+)");
    private static final Pattern NICKNAME = Pattern.compile("(?:a|f|n)\\.k\\.a\\. '(.+)'");
    private static final Pattern PAPER = Pattern.compile(
            "(?:alt\\. )?(?:Passport|Cedula No\\.|NIT #|National ID No\\.|Tax ID No\\.|C\\.U\\.R\\.P\\.|R\\.F\\.C\\.|RUC #|SSN|"
                    + "Registration Number|Registration ID|Identification Number|National Foreign ID Number|Unified Social Credit Code \\(USCC\\)|Company Number|"
                    + "Cedula de Residencia|D\\.N\\.I\\.|Matricula Mercantil No|Numero Unico de Identificacao Tributaria \\(NUIT\\)|C\\.U\\.I\\.T\\.|Personal ID Card|"
                    + "Residency Number|Birth Certificate Number|Folio Mercantil No\\.|Business Registration Number|Trade License No\\.|Vessel Registration Identification|"
                    + "Aircraft Manufacturer's Serial Number \\(MSN\\)) ((?:IMO )?[A-Za-z0-9][A-Za-z0-9./-]+)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);

    private final List<Birth> births = new ArrayList<>();
    private final Set<String> countries = new HashSet<>();
    private final Set<String> documents = new HashSet<>();
    private final List<String> nicknames = new ArrayList<>();

    OfacRemarks(String text) {
        for (String part : text.split(";")) {
            String remark = part.strip();
            read(remark.endsWith(".") ? remark.substring(0, remark.length() - 1) : remark);
        }
    }

    private void read(String remark) {
        Matcher birth = BIRTH.matcher(remark);
        Matcher home = HOME.matcher(remark);
        Matcher nickname = NICKNAME.matcher(remark);
        Matcher paper = PAPER.matcher(remark);
        if (birth.matches()) {
            birth(birth.group(1)).ifPresent(births::add);
        } else if (home.matches()) {
            Countries.code(home.group(1)).ifPresent(countries::add);
        } else if (nickname.matches()) {
            nicknames.add(nickname.group(1));
        } else if (paper.lookingAt()) {
            String number = Documents.normalised(paper.group(1));
            if (number.length() >= Documents.SHORTEST) {
                documents.add(number);
            }
        }
    }

    /** A day, a month, a year, or a stretch between two of them. */
    static Optional<Birth> birth(String text) {
        String[] ends = text.split(" to |(?<=\\d{4})-(?=\\d{4})");
        Optional<Birth> first = moment(ends[0].strip());
        Optional<Birth> last = moment(ends[ends.length - 1].strip());
        return first.flatMap(from -> last.map(to -> new Birth(from.from(), to.to())));
    }

    private static Optional<Birth> moment(String text) {
        try {
            if (text.matches("\\d{4}")) {
                int year = Integer.parseInt(text);
                return Optional.of(Birth.between(year, year));
            }
            if (text.matches("[A-Z][a-z]{2} \\d{4}")) {
                LocalDate first = LocalDate.parse("01 " + text, DAY);
                return Optional.of(new Birth(first, first.plusMonths(1).minusDays(1)));
            }
            return Optional.of(Birth.on(LocalDate.parse(text.replace("circa ", ""), DAY)));
        } catch (DateTimeParseException unknown) {
            return Optional.empty();
        }
    }

    List<Birth> births() {
        return births;
    }

    Set<String> countries() {
        return countries;
    }

    Set<String> documents() {
        return documents;
    }

    List<String> nicknames() {
        return nicknames;
    }
}
