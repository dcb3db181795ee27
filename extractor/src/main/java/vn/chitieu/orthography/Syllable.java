package vn.chitieu.orthography;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows how a Vietnamese syllable is built: a beginning, a rime, at most one tone. */
public final class Syllable {
    private static final int LONGEST = 7;

    private static final List<String> BEGINNINGS = List.of(
            "ngh", "ng", "nh", "gh", "gi", "ch", "kh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l",
            "m", "n", "p", "r", "s", "t", "v", "x", "");

    private static final Set<String> RIMES =
            Set.of(("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp"
                            + " ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in"
                            + " inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo"
                            + " oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê"
                            + " uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc"
                            + " ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu yt ynh ych êng")
                    .split(" "));

    private Syllable() {}

    /**
     * Returns whether a word is a Vietnamese syllable.
     *
     * @param word a word in any case and Unicode form
     */
    public static boolean isOne(String word) {
        if (word.isEmpty() || word.length() > 2 * LONGEST) {
            return false;
        }
        String parts = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder toneless = new StringBuilder();
        char tone = 0;
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (c == '\u0301' || c == '\u0300' || c == '\u0309' || c == '\u0303' || c == '\u0323') {
                if (tone != 0) {
                    return false;
                }
                tone = c;
            } else {
                toneless.append(c);
            }
        }
        String plain = Normalizer.normalize(toneless, Normalizer.Form.NFC);
        return plain.length() <= LONGEST && isBuilt(plain, tone);
    }

    private static boolean isBuilt(String plain, char tone) {
        for (String beginning : BEGINNINGS) {
            if (plain.startsWith(beginning)) {
                String rime = plain.substring(beginning.length());
                if (RIMES.contains(rime) && fits(rime, tone)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A syllable that ends in a stop has the tone of a stop. */
    private static boolean fits(String rime, char tone) {
        boolean stopped = rime.endsWith("c") || rime.endsWith("ch") || rime.endsWith("p") || rime.endsWith("t");
        return !stopped || tone == '\u0301' || tone == '\u0323';
    }
}
