package vn.chitieu.extract.sentence;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.annotate.Tokenizer;
import vn.chitieu.model.NumeralRole;
import vn.chitieu.rule.RuleBook;
import vn.chitieu.rule.RuleText;
import vn.chitieu.text.Span;

/** A stretch of text as tokens, cut into sentences and clauses, with the numerals that measure nothing already told. */
public final class ParagraphScan {
    /** No sentence of a plan is longer; cutting there keeps the work linear in the length of a text without full stops. */
    private static final int LONGEST_CLAUSE = 500;

    /** Marks that begin an item of a list, in the middle of a paragraph where lines were run together. */
    private static final Set<String> BULLETS = Set.of("-", "–", "+");

    private final String text;
    private final List<Token> tokens;
    private final RuleText ruleText;
    private final @Nullable NumeralRole[] roles;
    private final int[] clauses;
    private final int[] sentences;
    private int lastSentence = -1;
    private String lastText = "";

    private ParagraphScan(String text, List<Token> tokens, RuleBook rules) {
        this.text = text;
        this.tokens = tokens;
        this.ruleText = rules.text(tokens);
        this.roles = NumeralRoles.of(tokens, ruleText, rules);
        this.clauses = new int[tokens.size()];
        this.sentences = new int[tokens.size()];
        cut();
    }

    /**
     * Scans a stretch of the normalised text.
     *
     * @param text the whole normalised text
     * @param span the stretch
     * @param rules rules of the group {@code numeral}
     */
    public static ParagraphScan of(String text, Span span, RuleBook rules) {
        return new ParagraphScan(text, Tokenizer.tokenize(text, span.start(), span.end()), rules);
    }

    /** Returns the whole normalised text, which the offsets of tokens point into. */
    public String text() {
        return text;
    }

    /** Returns all tokens. */
    public List<Token> tokens() {
        return tokens;
    }

    /** Returns a token. */
    public Token token(int index) {
        return tokens.get(index);
    }

    /** Returns whether a folded word stands at an index, which may lie behind the last token. */
    public boolean is(int index, String word) {
        return index >= 0 && index < tokens.size() && tokens.get(index).fold().equals(word);
    }

    /** Returns whether a word goes on a name, so that it does not mean what it else would: {@code xã Bàn Đạt 52 hộ}. */
    public boolean goesOnName(int index) {
        return index > 0 && isCapitalised(tokens.get(index)) && isCapitalised(tokens.get(index - 1));
    }

    private static boolean isCapitalised(Token token) {
        return token.kind() == Token.Kind.WORD
                && token.text().length() > 1
                && Character.isUpperCase(token.text().charAt(0))
                && Character.isLowerCase(token.text().charAt(1));
    }

    /** Returns the number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** Returns the paragraph as rules read it. */
    public RuleText ruleText() {
        return ruleText;
    }

    /** Returns the role of a numeral that a rule told, or null. */
    @Nullable
    public NumeralRole role(int index) {
        return roles[index];
    }

    /**
     * Says what a numeral is.
     *
     * @param index index of its token
     * @param role its role, or null for a numeral that may measure something
     */
    public void setRole(int index, @Nullable NumeralRole role) {
        roles[index] = role;
    }

    /** Returns the number of the clause that a token stands in; clauses end at {@code ;} and at the end of a sentence. */
    public int clause(int index) {
        return clauses[index];
    }

    /** Returns the number of the sentence that a token stands in. */
    public int sentence(int index) {
        return sentences[index];
    }

    /** Returns the index of the first token of a token's clause. */
    public int clauseStart(int index) {
        int i = index;
        while (i > 0 && clauses[i - 1] == clauses[index]) {
            i--;
        }
        return i;
    }

    /** Returns the index after the last token of a token's clause. */
    public int clauseEnd(int index) {
        int i = index;
        while (i < tokens.size() && clauses[i] == clauses[index]) {
            i++;
        }
        return i;
    }

    /** Returns the sentence around a token, without white space at its ends. */
    public String sentenceText(int index) {
        if (sentences[index] == lastSentence) {
            return lastText;
        }
        int from = index;
        while (from > 0 && sentences[from - 1] == sentences[index]) {
            from--;
        }
        int to = index;
        while (to + 1 < tokens.size() && sentences[to + 1] == sentences[index]) {
            to++;
        }
        lastSentence = sentences[index];
        lastText = text.substring(tokens.get(from).start(), tokens.get(to).end());
        return lastText;
    }

    /** Returns the words from one token up to another, as they stand. */
    public String words(int from, int to) {
        return from >= to
                ? ""
                : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** Returns whether two tokens stand with no space between. */
    public boolean adjacent(int index) {
        return adjacent(tokens, index);
    }

    static boolean adjacent(List<Token> tokens, int index) {
        return index + 1 < tokens.size()
                && tokens.get(index).end() == tokens.get(index + 1).start();
    }

    private void cut() {
        int clause = 0;
        int sentence = 0;
        int begin = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i - begin >= LONGEST_CLAUSE) {
                clause++;
                sentence++;
                begin = i;
            }
            clauses[i] = clause;
            sentences[i] = sentence;
            Token token = tokens.get(i);
            if (token.kind() != Token.Kind.MARK) {
                continue;
            }
            int before = clause;
            if (token.fold().equals(";")) {
                clause++;
            } else if (token.fold().equals(".")
                    || token.fold().equals("?")
                    || token.fold().equals("!")) {
                if (endsSentence(i)) {
                    clause++;
                    sentence++;
                }
            }
            begin = clause > before ? i + 1 : begin;
        }
    }

    private boolean endsSentence(int mark) {
        if (mark + 1 >= tokens.size()) {
            return true;
        }
        boolean bullet = mark + 2 < tokens.size()
                && BULLETS.contains(tokens.get(mark + 1).text())
                && !adjacent(mark);
        Token next = tokens.get(bullet ? mark + 2 : mark + 1);
        Token before = mark > 0 ? tokens.get(mark - 1) : null;
        boolean abbreviation = before != null
                && before.end() == tokens.get(mark).start()
                && before.text().length() <= 2
                && before.kind() == Token.Kind.WORD
                && Character.isUpperCase(before.text().charAt(before.text().length() - 1));
        boolean begins = next.kind() == Token.Kind.NUMERAL
                || Character.isUpperCase(next.text().charAt(0))
                || next.kind() == Token.Kind.MARK && "(“\"".contains(next.text());
        return begins
                && !abbreviation
                && (next.start() > tokens.get(mark).end() || next.fold().equals("("));
    }
}
