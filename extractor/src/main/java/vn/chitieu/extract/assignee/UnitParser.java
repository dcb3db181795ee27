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
    private static final int LONGEST_PERSON = 5;
    private static final int LONGEST_OFFICE = 20;
    private static final Set<String> BEFORE_OFFICE = Set.of("-", "–", ",", "(", ":");

    private final UnitWords words;
    private final ProperNames names;
    private final UnitQualifiers qualifiers;
    private final CollectiveParser collectives;

    UnitParser(UnitWords words) {
        this.words = words;
        this.names = new ProperNames(words);
        this.qualifiers = new UnitQualifiers(words, names, this);
        this.collectives = new CollectiveParser(words, names, qualifiers);
    }

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
    record Parsed(int from, int to, Build build, int head) {

        /** Returns the head of an office as written. */
        String headText(String text, List<Token> tokens) {
            return text.substring(tokens.get(from).start(), tokens.get(head - 1).end());
        }
    }

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
            return collectives.counted(tokens, from);
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
                end = names.body(tokens, name);
            }
            if (!(many && noun >= end)) {
                return new Parsed(from, qualifiers.tails(tokens, end, true), Build.NAME, from);
            }
        }
        if (office > 0) {
            int end = names.body(tokens, office);
            if (end > office && !(noun > end)) {
                return new Parsed(from, qualifiers.tails(tokens, end, true), Build.OFFICE, office);
            }
        }
        if (noun > 0 && ProperNames.isCapital(tokens, noun) && names.startsUnit(tokens, noun)) {
            Parsed owner = parse(tokens, noun);
            return owner == null ? null : new Parsed(from, owner.to, Build.NAME, from);
        }
        return noun > 0 ? collectives.collective(tokens, from, noun, many) : null;
    }

    /** Reads so many units of a kind behind another unit, as {@link CollectiveParser#member} says. */
    @Nullable
    Parsed member(List<Token> tokens, int from) {
        return collectives.member(tokens, from);
    }

    /** Returns the index after a person and office: {@code đ/c Lò Văn A - PCT UBND xã}, up to a colon; or -1. */
    private int person(List<Token> tokens, int at) {
        int end = at;
        while (ProperNames.isCapital(tokens, end)
                && !names.startsUnit(tokens, end)
                && words.match(Kind.CHIEF, tokens, end) < 0) {
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
     * A name such as {@code Ban Quản lý} may have a field as an office has. {@code Trạm Y tế} and {@code Văn phòng Đảng ủy} have
     * one; what follows in small letters and may be a verb is one: {@code Trạm Y tế tổ chức khám bệnh}.
     */
    private boolean mayHaveField(List<Token> tokens, int from, int to) {
        int office = words.match(Kind.OFFICE, tokens, from);
        boolean complete =
                office > 0 && office < to || tokens.get(to - 1).fold().equals("viên");
        if (complete && !ProperNames.isCapital(tokens, to) && words.match(Kind.VERB, tokens, to) > 0) {
            return false;
        }
        return office > 0 || to - from <= 3 && words.match(Kind.FIELD, tokens, to) > 0;
    }

    /** Returns the head that stands before a colon and that the names after it leave out, or an empty text. */
    String groupHead(List<Token> tokens, int at, Parsed parsed, String text) {
        int quantifier = Math.max(at, words.match(Kind.QUANTIFIER, tokens, at));
        int office = words.match(Kind.OFFICE, tokens, quantifier);
        return office == parsed.to() && quantifier < office
                ? text.substring(
                        tokens.get(quantifier).start(), tokens.get(office - 1).end())
                : "";
    }
}
