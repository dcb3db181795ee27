package vn.chitieu.annotate;

import java.util.Locale;

/**
 * Folds words for comparison: lower case, tone marks of {@code oa}, {@code oe} and {@code uy} in the modern place, so that
 * {@code hoà} and {@code hòa}, {@code Uỷ} and {@code Ủy} are one. What is shown is never folded.
 */
public final class VietnameseFold {
    private static final String[] OLD_TONES = {
        "oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"
    };
    private static final String[] NEW_TONES = {
        "òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"
    };

    private VietnameseFold() {}

    /**
     * Folds a word or phrase.
     *
     * @param text NFC text
     * @return text of the same length
     */
    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            lower = text;
        }
        boolean candidate = false;
        for (int i = 1; i < lower.length() && !candidate; i++) {
            char before = lower.charAt(i - 1);
            char c = lower.charAt(i);
            candidate = (before == 'o' || before == 'u') && c > 0x7F;
        }
        if (!candidate) {
            return lower;
        }
        String folded = lower;
        for (int i = 0; i < OLD_TONES.length; i++) {
            int at = folded.indexOf(OLD_TONES[i]);
            while (at >= 0) {
                boolean open = at + 2 >= folded.length() || !Character.isLetter(folded.charAt(at + 2));
                boolean afterQ = OLD_TONES[i].charAt(0) == 'u' && at > 0 && folded.charAt(at - 1) == 'q';
                if (open && !afterQ) {
                    folded = folded.substring(0, at) + NEW_TONES[i] + folded.substring(at + 2);
                }
                at = folded.indexOf(OLD_TONES[i], at + 2);
            }
        }
        return folded;
    }
}
