package vn.chitieu.extract.sentence;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.model.NumeralRole;
import vn.chitieu.rule.RuleBook;
import vn.chitieu.rule.RuleMatch;
import vn.chitieu.rule.RuleText;

/** Tells which numerals of a paragraph measure nothing: by the rules of the group {@code numeral}, and by how they are written. */
final class NumeralRoles {
    private final List<Token> tokens;

    private NumeralRoles(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Returns the role of each token that is a numeral and measures nothing; null for all others.
     *
     * @param tokens tokens of the paragraph
     * @param text the paragraph as rules read it
     * @param rules rules of the group {@code numeral}
     */
    static @Nullable NumeralRole[] of(List<Token> tokens, RuleText text, RuleBook rules) {
        NumeralRoles found = new NumeralRoles(tokens);
        @Nullable NumeralRole[] roles = new NumeralRole[tokens.size()];
        for (RuleMatch match : rules.match("numeral", text)) {
            String role = match.rule().gives().get("role");
            if (role == null) {
                continue;
            }
            RuleMatch.Range range =
                    match.rule().gives().containsKey("all") || !match.groups().containsKey("n")
                            ? new RuleMatch.Range(match.from(), match.to())
                            : match.groups().get("n");
            if (range == null) {
                continue;
            }
            for (int i = range.from(); i < range.to(); i++) {
                if (tokens.get(i).kind() == Token.Kind.NUMERAL && roles[i] == null) {
                    roles[i] = NumeralRole.valueOf(role.toUpperCase(Locale.ROOT));
                }
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.NUMERAL && roles[i] == null) {
                roles[i] = found.partOfCode(i)
                        ? NumeralRole.QUALIFIER
                        : found.damaged(i)
                                ? NumeralRole.OCR_NOISE
                                : found.quotedTitle(i) ? NumeralRole.LEGAL_REFERENCE : null;
            }
        }
        return roles;
    }

    /** Digits right behind a capital letter are part of a code or formula: {@code H2S}, {@code IC18}, {@code B1}. */
    private boolean partOfCode(int index) {
        return index > 0
                && ParagraphScan.adjacent(tokens, index - 1)
                && tokens.get(index - 1).kind() == Token.Kind.WORD
                && tokens.get(index - 1).text().length() <= 5
                && Character.isUpperCase(tokens.get(index - 1)
                        .text()
                        .charAt(tokens.get(index - 1).text().length() - 1));
    }

    /** A numeral grown together with letters that are no unit is damage of character recognition. */
    private boolean damaged(int index) {
        Token token = tokens.get(index);
        if (ParagraphScan.adjacent(tokens, index) && tokens.get(index + 1).kind() == Token.Kind.WORD) {
            String word = tokens.get(index + 1).fold();
            boolean unit = List.of(
                            "ha", "km", "m", "kg", "tấn", "tạ", "đ", "tr", "g", "kv", "kw", "l", "cm", "mm", "m³", "m²")
                    .contains(word);
            if (!unit
                    && word.length() > 2
                    && Character.isLowerCase(tokens.get(index + 1).text().charAt(0))) {
                return token.text().length() <= 3 && !isPlausibleJoin(word);
            }
        }
        return index > 0
                && ParagraphScan.adjacent(tokens, index - 1)
                && tokens.get(index - 1).kind() == Token.Kind.WORD
                && tokens.get(index - 1).text().length() > 3
                && Character.isLowerCase(tokens.get(index - 1).text().charAt(0));
    }

    /** Words that a missing space may have joined to their number. */
    private static boolean isPlausibleJoin(String word) {
        return List.of("người", "triệu", "đồng", "nghìn", "trường", "thôn", "lao", "công", "phòng", "năm")
                .contains(word);
    }

    /** A number inside the quoted title of a cited document or movement. */
    private boolean quotedTitle(int index) {
        int open = -1;
        for (int i = index - 1; i >= 0 && i > index - 60; i--) {
            String mark = tokens.get(i).text();
            if (mark.equals("”") || (mark.equals("\"") && open < 0 && quotesBefore(i) % 2 == 1)) {
                return false;
            }
            if (mark.equals("“") || mark.equals("\"")) {
                open = i;
                break;
            }
        }
        if (open < 0) {
            return false;
        }
        for (int i = Math.max(0, open - 4); i < open; i++) {
            if (List.of("án", "trình", "trào", "động", "hoạch", "định", "quyết", "án:")
                    .contains(tokens.get(i).fold())) {
                return true;
            }
        }
        return false;
    }

    private int quotesBefore(int index) {
        int quotes = 0;
        for (int i = 0; i < index; i++) {
            quotes += tokens.get(i).text().equals("\"") ? 1 : 0;
        }
        return quotes;
    }
}
