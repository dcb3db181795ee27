package vn.chitieu.extract.assignee;

import java.util.List;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.assignee.UnitWords.Kind;

/** Reads what qualifies the name of a unit: its level, the place it is in charge of, the unit it belongs to. */
final class UnitQualifiers {
    private final UnitWords words;
    private final ProperNames names;
    private final UnitParser units;

    UnitQualifiers(UnitWords words, ProperNames names, UnitParser units) {
        this.words = words;
        this.names = names;
        this.units = units;
    }

    /** Reads what qualifies a name: level with its own name, {@code có liên quan}, {@code trên địa bàn xã}, {@code số 1}. */
    int tails(List<Token> tokens, int from, boolean name) {
        int end = name ? names.properName(tokens, from) : from;
        if (name && ProperNames.isCapital(tokens, end) && names.startsUnit(tokens, end)) {
            UnitParser.Parsed owner = units.parse(tokens, end);
            end = owner == null ? end : owner.to();
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
            return members ? names.body(tokens, qualifier) : Math.max(owner, qualifier);
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
        UnitParser.Parsed owner =
                ProperNames.isCapital(tokens, at) && names.startsUnit(tokens, at) ? units.parse(tokens, at) : null;
        return owner == null ? -1 : owner.to();
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
            end = names.properName(tokens, end);
            if (end < tokens.size() && tokens.get(end).kind() == Token.Kind.NUMERAL && isArea(tokens, end)) {
                end++;
            }
            boolean going = true;
            while (going) {
                int separator = UnitSeparators.divider(tokens, end);
                int next = separator < 0 ? -1 : words.match(kind, tokens, separator);
                going = next > 0
                        && words.match(Kind.NAME, tokens, separator) < next
                        && words.match(Kind.BLOCK, tokens, separator) < next
                        && (several || !ProperNames.isCapital(tokens, next));
                end = !going ? end : several ? names.properName(tokens, next) : next;
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
}
