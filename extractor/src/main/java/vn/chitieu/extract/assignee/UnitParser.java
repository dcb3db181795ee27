package vn.chitieu.extract.assignee;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.assignee.UnitWords.Kind;

/**
 * Reads the name of one unit: an office with its field ({@code Sở Nông nghiệp và Môi trường}), a name that stands alone
 * ({@code Công an xã}), or a collective ({@code các phòng, ban, ngành, đoàn thể liên quan}), each with what qualifies it.
 */
final class UnitParser {
    private final UnitWords words;

    UnitParser(UnitWords words) {
        this.words = words;
    }

    private static final int LONGEST_PERSON = 5;
    private static final int LONGEST_OFFICE = 20;
    private static final Set<String> BEFORE_OFFICE = Set.of("-", "–", ",", "(", ":");

    /** How a name is built. */
    enum Build {
        /** A head and its field: another field may follow that leaves the head out. */
        OFFICE,
        /** A name that stands alone. */
        NAME,
        /** A list of nouns that are one. */
        COLLECTIVE
    }

    /**
     * A name.
     *
     * @param from index of its first token
     * @param to index after its last token
     * @param build how it is built
     * @param head index after the head of an office, else {@code from}
     */
    record Parsed(int from, int to, Build build, int head) {}

    /**
     * Reads a name.
     *
     * @param tokens the tokens
     * @param from index of the name's first token
     * @return the name, or null where none begins there
     */
    @Nullable
    Parsed parse(List<Token> tokens, int from) {
        int at = words.match(Kind.QUANTIFIER, tokens, from);
        boolean many = at > 0;
        if (!many && from < tokens.size() && tokens.get(from).kind() == Token.Kind.NUMERAL) {
            return counted(tokens, from);
        }
        at = many ? at : from;
        if (many && at < tokens.size() && tokens.get(at).kind() == Token.Kind.NUMERAL) {
            at++;
        }
        int person = many ? person(tokens, at) : -1;
        if (person > 0) {
            return new Parsed(from, person, Build.NAME, from);
        }
        int chief = words.match(Kind.CHIEF, tokens, at);
        int name = words.match(Kind.NAME, tokens, at);
        if (many
                && chief > 0
                && chief < tokens.size()
                && tokens.get(chief).text().equals(":")) {
            return new Parsed(from, chief, Build.NAME, from);
        }
        if (chief > name) {
            Parsed unit = parse(tokens, chief);
            if (unit != null) {
                return new Parsed(from, unit.to, unit.build == Build.OFFICE ? Build.NAME : unit.build, from);
            }
        }
        int office = words.match(Kind.OFFICE, tokens, at);
        int noun = words.match(Kind.NOUN, tokens, at);
        int block = words.match(Kind.BLOCK, tokens, at);
        if (block > Math.max(name, Math.max(office, noun)) || !many && block > 0 && block >= noun && name < block) {
            return null;
        }
        if (name > 0 && name >= office) {
            int end = name;
            if (mayHaveField(tokens, at, name)) {
                end = body(tokens, name);
            }
            if (!(many && noun >= end)) {
                return new Parsed(from, tails(tokens, end, true), Build.NAME, from);
            }
        }
        if (office > 0) {
            int end = body(tokens, office);
            if (end > office && !(noun > end)) {
                return new Parsed(from, tails(tokens, end, true), Build.OFFICE, office);
            }
        }
        if (noun > 0 && isCapital(tokens, noun) && startsUnit(tokens, noun)) {
            Parsed owner = parse(tokens, noun);
            return owner == null ? null : new Parsed(from, owner.to, Build.NAME, from);
        }
        return noun > 0 ? collective(tokens, from, noun, many) : null;
    }

    /** {@code 06 thôn: tuyên truyền ...}: a number before a noun makes a collective where a colon follows; else null. */
    private @Nullable Parsed counted(List<Token> tokens, int from) {
        int noun = words.match(Kind.NOUN, tokens, from + 1);
        Parsed all = noun > 0 ? collective(tokens, from, noun, true) : null;
        return all != null
                        && all.to < tokens.size()
                        && tokens.get(all.to).text().equals(":")
                ? all
                : null;
    }

    /** Returns the index after a person and office: {@code đ/c Lò Văn A - PCT UBND xã}, up to a colon; or -1. */
    private int person(List<Token> tokens, int at) {
        int end = at;
        while (isCapital(tokens, end) && !startsUnit(tokens, end) && words.match(Kind.CHIEF, tokens, end) < 0) {
            end++;
        }
        boolean named = end - at >= 2 && end - at <= LONGEST_PERSON;
        boolean office =
                end < tokens.size() && BEFORE_OFFICE.contains(tokens.get(end).text());
        if (!named || !office) {
            return -1;
        }
        for (int i = end; i < Math.min(tokens.size(), end + LONGEST_OFFICE); i++) {
            if (tokens.get(i).text().equals(":")) {
                return i;
            }
        }
        return -1;
    }

    /**
     * A name such as {@code Ban Quản lý} may have a field as an office has. {@code Trạm Y tế} has one; what follows in small
     * letters and may be a verb is one: {@code Trạm Y tế tổ chức khám bệnh}.
     */
    private boolean mayHaveField(List<Token> tokens, int from, int to) {
        int office = words.match(Kind.OFFICE, tokens, from);
        boolean complete = office > 0 && office < to && words.match(Kind.FIELD, tokens, office) >= to;
        if (complete && !isCapital(tokens, to) && words.match(Kind.VERB, tokens, to) > 0) {
            return false;
        }
        return office > 0 || to - from <= 3 && words.match(Kind.FIELD, tokens, to) > 0;
    }

    private @Nullable Parsed collective(List<Token> tokens, int from, int firstEnd, boolean many) {
        int end = firstEnd;
        int members = 1;
        int qualified = nounTail(tokens, end);
        boolean tail = qualified > end;
        end = qualified;
        boolean closed = closes(tokens, firstEnd, end);
        while (!closed) {
            int next = divider(tokens, end);
            if (next < 0) {
                break;
            }
            int noun = nextNoun(tokens, next);
            if (noun < 0) {
                break;
            }
            qualified = nounTail(tokens, noun);
            closed = closes(tokens, noun, qualified);
            tail |= qualified > noun;
            end = qualified;
            members++;
        }
        return many || members > 1 || tail ? new Parsed(from, end, Build.COLLECTIVE, from) : null;
    }

    /** Returns the index after the next member of a collective, or -1 where a unit of its own or something else follows. */
    private int nextNoun(List<Token> tokens, int at) {
        int noun = words.match(Kind.NOUN, tokens, at);
        if (noun < 0 || words.match(Kind.QUANTIFIER, tokens, at) > 0 || words.match(Kind.NAME, tokens, at) > noun) {
            return -1;
        }
        int office = words.match(Kind.OFFICE, tokens, at);
        if (office > 0 && body(tokens, office) > noun) {
            return -1;
        }
        int block = words.match(Kind.BLOCK, tokens, at);
        if (block >= noun) {
            boolean listed = block == noun
                    && (noun == tokens.size()
                            || divider(tokens, noun) > 0
                            || words.match(Kind.QUALIFIER, tokens, noun) > 0);
            return listed ? noun : -1;
        }
        return noun;
    }

    /** {@code liên quan} ends a collective. */
    private static boolean closes(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).fold().equals("quan")
                    && i > from
                    && tokens.get(i - 1).fold().equals("liên")) {
                return true;
            }
        }
        return false;
    }

    private int nounTail(List<Token> tokens, int from) {
        int end = properName(tokens, from);
        return tails(tokens, end, false);
    }

    /** Reads the field of an office: fields and capitalised words, joined by {@code -}, {@code &}, {@code và}. */
    private int body(List<Token> tokens, int from) {
        int end = from;
        boolean going = true;
        boolean dashed = false;
        while (going) {
            going = false;
            int field = words.match(Kind.FIELD, tokens, end);
            if (field > 0 && (end == from || dashed || isCapital(tokens, end))) {
                end = field;
                going = true;
                continue;
            }
            int capital = startsUnit(tokens, end) ? -1 : capitalised(tokens, end);
            if (capital > 0) {
                end = capital;
                going = true;
                continue;
            }
            if (end > from && end + 1 < tokens.size() && isJoint(tokens.get(end))) {
                int next = end + 1;
                boolean field2 = words.match(Kind.FIELD, tokens, next) > 0;
                boolean dash = !tokens.get(end).fold().equals("và");
                dashed |= dash && field2;
                if ((field2 && (dashed || isCapital(tokens, next)) || capitalised(tokens, next) > 0)
                        && !startsUnit(tokens, next)) {
                    end = next;
                    going = true;
                }
            }
        }
        return end;
    }

    private static boolean isJoint(Token token) {
        return token.text().equals("-")
                || token.text().equals("–")
                || token.text().equals("&")
                || token.fold().equals("và");
    }

    private boolean startsUnit(List<Token> tokens, int at) {
        int name = words.match(Kind.NAME, tokens, at);
        int field = words.match(Kind.FIELD, tokens, at);
        if (name > 0 && name >= field) {
            return true;
        }
        int office = words.match(Kind.OFFICE, tokens, at);
        if (office <= 0 || office < field || office >= tokens.size()) {
            return false;
        }
        return words.match(Kind.FIELD, tokens, office) > 0
                || Character.isUpperCase(tokens.get(office).text().charAt(0));
    }

    /** A capitalised word, with a second syllable in small letters where the name goes on after it. */
    private int capitalised(List<Token> tokens, int at) {
        if (!isCapital(tokens, at) || words.match(Kind.LEVEL, tokens, at) > 0) {
            return -1;
        }
        int next = at + 1;
        if (next < tokens.size()
                && tokens.get(next).kind() == Token.Kind.WORD
                && !isCapital(tokens, next)
                && !tokens.get(next).fold().equals("và")
                && words.match(Kind.VERB, tokens, next) < 0
                && words.match(Kind.LEVEL, tokens, next) < 0
                && words.match(Kind.QUALIFIER, tokens, next) < 0
                && (isCapital(tokens, next + 1)
                        || words.match(Kind.LEVEL, tokens, next + 1) > 0
                        || next + 1 < tokens.size() && isJoint(tokens.get(next + 1)))) {
            return next + 1;
        }
        return next;
    }

    private static boolean isCapital(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).kind() == Token.Kind.WORD
                && Character.isUpperCase(tokens.get(at).text().charAt(0));
    }

    private int properName(List<Token> tokens, int from) {
        int end = from;
        while (isCapital(tokens, end)
                && words.match(Kind.LEVEL, tokens, end) < 0
                && words.match(Kind.QUALIFIER, tokens, end) <= end + 1
                && !startsUnit(tokens, end)) {
            end++;
        }
        return end;
    }

    /** Reads what qualifies a name: level with its own name, {@code có liên quan}, {@code trên địa bàn xã}, {@code số 1}. */
    private int tails(List<Token> tokens, int from, boolean name) {
        int end = name ? properName(tokens, from) : from;
        if (name && isCapital(tokens, end) && startsUnit(tokens, end)) {
            Parsed owner = parse(tokens, end);
            end = owner == null ? end : owner.to;
        }
        boolean going = true;
        while (going && end < tokens.size()) {
            int next = tail(tokens, end, name);
            going = next > end;
            end = going ? next : end;
        }
        return end;
    }

    private int tail(List<Token> tokens, int at, boolean name) {
        int qualifier = words.match(Kind.QUALIFIER, tokens, at);
        int level = levels(tokens, at, name);
        int block = words.match(Kind.BLOCK, tokens, at);
        if (block > Math.max(qualifier, level) || words.match(Kind.NAME, tokens, at) > Math.max(qualifier, level)) {
            return -1;
        }
        if (level > 0 && level >= qualifier) {
            return level;
        }
        if (qualifier > 0) {
            boolean members = tokens.get(at).fold().equals("thành");
            boolean belongs = qualifier > at + 1 && tokens.get(at + 1).fold().equals("thuộc");
            int owner = belongs ? owner(tokens, at + 2) : -1;
            return members ? body(tokens, qualifier) : Math.max(owner, qualifier);
        }
        String word = tokens.get(at).fold();
        boolean linked = word.equals("của") || word.equals("thuộc") || word.equals("tại") || word.equals("ở");
        if (linked) {
            int owner = levels(tokens, at + 1, true);
            if (owner < 0 && !word.equals("ở") && !word.equals("tại")) {
                int unit = words.match(Kind.NAME, tokens, at + 1);
                owner = unit > 0 ? tails(tokens, unit, true) : owner(tokens, at + 1);
            }
            return owner;
        }
        if (word.equals("số") && at + 1 < tokens.size() && tokens.get(at + 1).kind() == Token.Kind.NUMERAL) {
            return at + 2;
        }
        if (name && tokens.get(at).kind() == Token.Kind.NUMERAL && words.match(Kind.VILLAGE, tokens, at + 1) > 0) {
            return words.match(Kind.VILLAGE, tokens, at + 1);
        }
        return -1;
    }

    /** Reads the office that the unit before belongs to: {@code trực thuộc Sở Công Thương}; -1 where none is named. */
    private int owner(List<Token> tokens, int at) {
        Parsed owner = isCapital(tokens, at) && startsUnit(tokens, at) ? parse(tokens, at) : null;
        return owner == null ? -1 : owner.to;
    }

    /** Reads {@code xã}, {@code xã Hòa An}, {@code các thôn}, {@code các huyện, thành phố Hòa An}. */
    private int levels(List<Token> tokens, int at, boolean name) {
        int start = name ? Math.max(at, words.match(Kind.QUANTIFIER, tokens, at)) : at;
        boolean several = start > at;
        for (Kind kind : name ? List.of(Kind.LEVEL, Kind.VILLAGE) : List.of(Kind.LEVEL)) {
            int end = words.match(kind, tokens, start);
            if (end < 0 || words.match(Kind.BLOCK, tokens, start) > end) {
                continue;
            }
            end = properName(tokens, end);
            if (end < tokens.size() && tokens.get(end).kind() == Token.Kind.NUMERAL && isArea(tokens, end)) {
                end++;
            }
            boolean going = true;
            while (going) {
                int separator = divider(tokens, end);
                int next = separator < 0 ? -1 : words.match(kind, tokens, separator);
                going = next > 0
                        && words.match(Kind.NAME, tokens, separator) < next
                        && words.match(Kind.BLOCK, tokens, separator) < next
                        && (several || !isCapital(tokens, next));
                end = !going ? end : several ? properName(tokens, next) : next;
            }
            return end;
        }
        return -1;
    }

    /** {@code khu vực 11} has a number for a name. */
    private static boolean isArea(List<Token> tokens, int at) {
        return at > 1
                && tokens.get(at - 1).fold().equals("vực")
                && tokens.get(at - 2).fold().equals("khu");
    }

    /** Returns the index after what parts two nouns of a collective, which may be a dash: {@code các sở - ngành}; or -1. */
    private static int divider(List<Token> tokens, int at) {
        boolean dash = at + 1 < tokens.size()
                && (tokens.get(at).text().equals("-") || tokens.get(at).text().equals("–"))
                && !isCapital(tokens, at + 1);
        return dash ? at + 1 : separator(tokens, at, false);
    }

    /**
     * Returns the index after what parts two units.
     *
     * @param tokens the tokens
     * @param at index of the separator
     * @param wide whether {@code ;} and {@code cùng} part them too
     * @return index after it, or -1
     */
    static int separator(List<Token> tokens, int at, boolean wide) {
        if (at >= tokens.size()) {
            return -1;
        }
        String word = tokens.get(at).fold();
        int next = -1;
        if (word.equals(",") || word.equals("/") || wide && word.equals(";")) {
            next = at + 1;
            if (next < tokens.size() && tokens.get(next).fold().equals("và")) {
                next++;
            }
        } else if (word.equals("và") || word.equals("hoặc") || wide && word.equals("cùng")) {
            next = at + 1;
            if (wide && next < tokens.size() && tokens.get(next).fold().equals("với")) {
                next++;
            }
        }
        return next < tokens.size() ? next : -1;
    }
}
