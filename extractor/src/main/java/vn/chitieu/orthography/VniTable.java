package vn.chitieu.orthography;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The codes of VNI for Windows: plain vowels are followed by a code for their marks, the rest are one code each. */
final class VniTable implements CodeTable {
    private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";
    /** The codes of the tones in the order of {@link #TONES}: alone, with a circumflex, with a breve. */
    private static final String ALONE = "ùøûõï";

    private static final String CIRCUMFLEX = "áàåãä";
    private static final String BREVE = "éèúüë";

    private final Map<String, Character> letters = new HashMap<>();

    VniTable() {
        for (String vowel : new String[] {"a", "e", "i", "o", "u", "y"}) {
            // "i" has codes of its own for its tones; programs that convert to VNI do not all know it.
            addTones(vowel, vowel, ALONE);
        }
        addTones("ô", "ơ", ALONE);
        addTones("ö", "ư", ALONE);
        for (String vowel : new String[] {"a", "e", "o"}) {
            add(vowel + "â", vowel + "\u0302");
            addTones(vowel, vowel + "\u0302", CIRCUMFLEX);
        }
        add("aê", "ă");
        addTones("a", "ă", BREVE);
        String single = "ôöñíìæóòî";
        String plain = "ơưđíìỉĩịỵ";
        for (int i = 0; i < single.length(); i++) {
            add(single.substring(i, i + 1), plain.substring(i, i + 1));
        }
    }

    @Override
    public Conversion decode(String text) {
        Conversion.Builder converted = new Conversion.Builder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = character(text.charAt(i));
            Character pair = i + 1 < text.length() ? letters.get("" + c + character(text.charAt(i + 1))) : null;
            Character one = letters.get(String.valueOf(c));
            converted.add(pair != null ? pair : one != null ? one : text.charAt(i), i);
            i += pair != null ? 2 : 1;
        }
        return converted.build(text.length());
    }

    private static char character(char c) {
        int code = Codes.of(c);
        return code >= 0xC0 ? (char) code : c;
    }

    private void addTones(String base, String letter, String codes) {
        for (int i = 0; i < codes.length(); i++) {
            add(base + codes.charAt(i), letter + TONES.charAt(i));
        }
    }

    private void add(String codes, String letter) {
        char small = Normalizer.normalize(letter, Normalizer.Form.NFC).charAt(0);
        char capital = Character.toUpperCase(small);
        String capitals = codes.toUpperCase(Locale.ROOT);
        letters.put(codes, small);
        letters.put(capitals, capital);
        if (codes.length() == 2) {
            // The letter says what is meant where letter and mark differ in case.
            letters.put("" + codes.charAt(0) + capitals.charAt(1), small);
            letters.put("" + capitals.charAt(0) + codes.charAt(1), capital);
        }
    }
}
