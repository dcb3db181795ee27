package vn.chitieu.rule;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.model.UserException;

/**
 * The short way to write a pattern: words as a plan has them. {@code bảo hiểm y tế} are four words in a row; {@code
 * tỷ|tỉ} is one word or the other; {@code ..} stands for up to six words of the same clause; {@code (thẻ)?} is a word that
 * may be missing; {@code #} is any numeral.
 */
final class RulePhrases {
    private static final int LONGEST_GAP = 6;
    private static final String GAP = "[!{word:/[.;:#]/}]{0," + LONGEST_GAP + "}";
    private static final Pattern MACRO = Pattern.compile("\\$([A-Z][A-Z_]*)");

    private RulePhrases() {}

    /** Returns a pattern for each phrase. */
    static List<String> patterns(List<String> phrases) {
        return phrases.stream().map(RulePhrases::sequence).toList();
    }

    /** Returns a pattern with the macros of its file put in. */
    static String expand(String pattern, Map<String, String> macros, String where) {
        String expanded = pattern;
        for (int depth = 0; depth < 8; depth++) {
            Matcher matcher = MACRO.matcher(expanded);
            StringBuilder out = new StringBuilder();
            boolean found = false;
            while (matcher.find()) {
                String macro = macros.get(matcher.group(1));
                if (macro == null) {
                    throw new UserException(where + ": there is no macro $" + matcher.group(1));
                }
                matcher.appendReplacement(out, Matcher.quoteReplacement(macro));
                found = true;
            }
            matcher.appendTail(out);
            expanded = out.toString();
            if (!found) {
                return expanded;
            }
        }
        throw new UserException(where + ": macros stand in each other");
    }

    private static String sequence(String phrase) {
        StringBuilder pattern = new StringBuilder();
        for (String word : phrase.strip().split("\\s+", -1)) {
            if (!pattern.isEmpty()) {
                pattern.append(' ');
            }
            boolean optional = word.endsWith("?") && word.length() > 1;
            String plain = optional ? word.substring(0, word.length() - 1) : word;
            if (plain.startsWith("(") && plain.endsWith(")")) {
                plain = plain.substring(1, plain.length() - 1);
            }
            if (plain.equals("..")) {
                pattern.append(GAP);
            } else if (plain.equals("#")) {
                pattern.append("[{tag:NUM}]");
            } else if (plain.indexOf('|') >= 0) {
                pattern.append("[{word:/").append(plain.replace(".", "\\.")).append("/}]");
            } else {
                pattern.append("[{word:\"").append(plain).append("\"}]");
            }
            pattern.append(optional ? "?" : "");
        }
        return pattern.toString();
    }
}
