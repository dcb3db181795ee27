package vn.chitieu.extract.assignee;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.annotate.Tokenizer;
import vn.chitieu.extract.assignee.UnitParser.Build;
import vn.chitieu.extract.assignee.UnitParser.Parsed;
import vn.chitieu.extract.assignee.UnitWords.Kind;
import vn.chitieu.text.Span;

/**
 * Finds the units that a text names and parts lists of them: {@code Văn phòng HĐND và UBND, các phòng, ban liên quan} is
 * two, {@code các phòng, ban, ngành, đoàn thể liên quan} one. The words are the resource {@code unit-words.tsv}: names
 * of offices at all levels before and after the reform of 2025. Immutable; may be used by many threads.
 */
public final class UnitNames {
    private final UnitWords words;
    private final UnitParser parser;
    private final UnitSplitter splitter;
    private final UnitRows rows;

    private UnitNames(UnitWords words) {
        this.words = words;
        this.parser = new UnitParser(words);
        this.splitter = new UnitSplitter(words, parser);
        this.rows = new UnitRows(words, parser);
    }

    /** Returns the finder that knows the project's own words. */
    public static UnitNames standard() {
        return new UnitNames(UnitWords.standard());
    }

    /**
     * A unit that a text names.
     *
     * @param span where its name stands
     * @param name the name as written
     * @param head the head that the name leaves out ({@code Sở} of {@code các Sở: Nội vụ, Tài chính}), else empty
     */
    public record Unit(Span span, String name, String head) {

        /** Returns the name with the head that it leaves out. */
        public String fullName() {
            return head.isEmpty() ? name : head + " " + name;
        }

        static Unit of(String text, List<Token> tokens, int from, int to, String head) {
            Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
            return new Unit(span, text.substring(span.start(), span.end()), head);
        }
    }

    /**
     * Units that stand in a row.
     *
     * @param units the units in order
     * @param end index of the token after the last one
     */
    public record Row(List<Unit> units, int end) {}

    /**
     * Parts a text that names units and nothing else, such as a table cell; what no word list knows is a unit of its own
     * where a comma parts it from the others.
     *
     * @param text the normalised text
     * @param start offset of the first character
     * @param end offset after the last one
     * @return the units in order; none where the text is blank
     */
    public List<Unit> split(String text, int start, int end) {
        List<Token> tokens = Tokenizer.tokenize(text, start, end);
        return splitter.cover(text, tokens, 0, tokens.size());
    }

    /**
     * Parts tokens that name units and nothing else.
     *
     * @param text the normalised text
     * @param tokens its tokens
     * @param from index of the first token
     * @param to index after the last one
     */
    public List<Unit> cover(String text, List<Token> tokens, int from, int to) {
        return splitter.cover(text, tokens, from, to);
    }

    /**
     * Reads the units that stand in a row from a token on, as {@code phối hợp với} has them.
     *
     * @param text the normalised text
     * @param tokens its tokens
     * @param from index of the first token
     * @return the units; none where no unit begins there
     */
    public Row row(String text, List<Token> tokens, int from) {
        return row(text, tokens, from, false);
    }

    /**
     * Reads the units that stand in a row.
     *
     * @param text the normalised text
     * @param tokens its tokens
     * @param from index of the first token
     * @param bare whether a noun alone ({@code doanh nghiệp}) is a unit, as it is after {@code phối hợp với}
     */
    public Row row(String text, List<Token> tokens, int from, boolean bare) {
        return rows.row(text, tokens, from, bare);
    }

    /**
     * Lets the last unit of a row run on over words that no list knows, up to the verb that it is the subject of: {@code các
     * doanh nghiệp viễn thông vừa cổ phần hóa thực hiện}.
     *
     * @param text the normalised text
     * @param tokens its tokens
     * @param row the row
     * @return the longer row, or null where no verb follows soon
     */
    @Nullable
    public Row extended(String text, List<Token> tokens, Row row) {
        return rows.extended(text, tokens, row);
    }

    /**
     * Returns whether a text begins with a unit.
     *
     * @param tokens the tokens
     * @param from index of the first token
     */
    public boolean begins(List<Token> tokens, int from) {
        return parser.parse(tokens, from) != null;
    }

    /** Returns whether what may be said of a unit that is a subject stands here. */
    public boolean isVerb(List<Token> tokens, int at) {
        return words.match(Kind.VERB, tokens, at) > 0;
    }

    /** Returns whether the unit that begins here is many. */
    public boolean isMany(List<Token> tokens, int at) {
        return words.match(Kind.QUANTIFIER, tokens, at) > 0;
    }

    /** Returns whether an office begins here, whether its field is known or not. */
    public boolean isOffice(List<Token> tokens, int at) {
        int office = words.match(Kind.OFFICE, tokens, at);
        return office > 0 && office < tokens.size() && words.match(Kind.BLOCK, tokens, at) < office;
    }

    /** Returns whether a clause that comes before the subject opens here. */
    public boolean isIntro(List<Token> tokens, int at) {
        return words.match(Kind.INTRO, tokens, at) > 0;
    }

    /** Returns whether the unit that begins here says itself that it is one: by a quantifier, an office or a known name. */
    public boolean isMarked(List<Token> tokens, int at) {
        Parsed parsed = parser.parse(tokens, at);
        return parsed != null
                && (parsed.build() != Build.COLLECTIVE
                        || words.match(Kind.QUANTIFIER, tokens, at) > 0
                        || words.match(Kind.CHIEF, tokens, at) > 0);
    }

    /** Returns the index after a bracket that opens at a token, or the index of the token where none does. */
    public static int skipBracket(List<Token> tokens, int at) {
        if (!UnitSeparators.isMark(tokens, at, "(")) {
            return at;
        }
        for (int i = at + 1; i < tokens.size() && i < at + 30; i++) {
            if (UnitSeparators.isMark(tokens, i, ")")) {
                return i + 1;
            }
        }
        return at;
    }
}
