package vn.chitieu.outline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.lexicon.Lexicon;

/** Writes names that letterheads print in capitals as they are written in running text. */
final class ProperCase {
    private static final Map<String, String> DEPARTMENTS = departments();

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}&]+");

    /** {@code TB&XH}, {@code LĐTBXH}: words that cannot be spoken. */
    private static final Pattern SHORT_FORM = Pattern.compile("&|^[BCDĐGHKLMNPQRSTVX]{2,}$");

    private ProperCase() {}

    /**
     * Cases the name of a place.
     *
     * @param name name in any case; a province gets its proper spelling
     */
    static String place(String name) {
        Provinces.Province province = Provinces.standard().byName(name);
        if (province != null) {
            return province.name();
        }
        if (!inCapitals(name)) {
            return capitalise(name);
        }
        return eachWord(name);
    }

    /**
     * Cases the field of a department: {@code CÔNG THƯƠNG} is {@code Công Thương}.
     *
     * @param field words after {@code Sở}, {@code Phòng} and the like
     */
    static String department(String field) {
        String known = DEPARTMENTS.get(Folded.words(field));
        if (known != null) {
            return known;
        }
        if (!inCapitals(field) || field.isEmpty()) {
            return field;
        }
        String cased = WORD.matcher(field)
                .replaceAll(word -> SHORT_FORM.matcher(word.group()).find()
                        ? Matcher.quoteReplacement(word.group())
                        : word.group().toLowerCase(Locale.ROOT));
        return capitalise(cased);
    }

    /** Returns whether a text has letters and all of them are capitals. */
    static boolean inCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    private static String capitalise(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String eachWord(String name) {
        StringBuilder cased = new StringBuilder(name.length());
        boolean first = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            cased.append(first ? c : Character.toLowerCase(c));
            first = c == ' ' || c == '-' || c == '\'' || c == '’';
        }
        return cased.toString();
    }

    private static Map<String, String> departments() {
        Map<String, String> departments = new LinkedHashMap<>();
        for (List<String> row : Lexicon.rows(ProperCase.class, "departments.tsv", 1)) {
            departments.put(Folded.words(row.get(0)), row.get(0));
        }
        return departments;
    }
}
