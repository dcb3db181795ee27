package vn.chitieu.extract.assignee;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.assignee.UnitNames.Unit;
import vn.chitieu.extract.assignee.UnitParser.Build;
import vn.chitieu.extract.assignee.UnitParser.Parsed;
import vn.chitieu.extract.assignee.UnitWords.Kind;

/** Parts words that name units and nothing else; what no word list knows is a unit of its own where a comma parts it. */
final class UnitSplitter {
    private final UnitWords words;
    private final UnitParser parser;

    UnitSplitter(UnitWords words, UnitParser parser) {
        this.words = words;
        this.parser = parser;
    }

    /** Parts tokens, as {@link UnitNames#cover} says. */
    List<Unit> cover(String text, List<Token> tokens, int from, int to) {
        List<Token> part = trimmed(tokens.subList(from, to));
        List<Unit> units = new ArrayList<>();
        int at = 0;
        String head = "";
        while (at < part.size()) {
            Parsed parsed = parser.parse(part, at);
            boolean group =
                    parsed != null && UnitSeparators.isMark(part, parsed.to(), ":") && parsed.to() + 1 < part.size();
            if (group && parsed != null) {
                head = parser.groupHead(part, at, parsed, text);
                at = parsed.to() + 1;
                continue;
            }
            int stop = parsed == null ? at : parsed.to();
            int last = stop;
            while (last < part.size() && !breaks(part, last)) {
                last++;
            }
            int nameEnd = parsed == null ? nameEnd(part, at, last) : nameEnd(part, stop, last);
            nameEnd = closesOnly(part, at, nameEnd) ? nameEnd - 1 : nameEnd;
            if (nameEnd > at) {
                boolean own = parsed != null && parsed.build() != Build.COLLECTIVE;
                units.add(Unit.of(text, part, at, nameEnd, own ? "" : elided(part, at, head)));
                if (parsed != null && parsed.build() == Build.OFFICE) {
                    head = parsed.headText(text, part);
                }
            }
            int next = UnitSeparators.separator(part, last, true);
            at = next < 0 ? Math.max(last + 1, at + 1) : next;
        }
        return units;
    }

    private String elided(List<Token> part, int at, String head) {
        return words.match(Kind.FIELD, part, at) > 0 ? head : "";
    }

    /** Returns whether a separator stands here after which a unit, or a name with no known word, begins. */
    private boolean breaks(List<Token> part, int at) {
        int next = UnitSeparators.separator(part, at, true);
        if (next < 0) {
            return false;
        }
        if (parser.parse(part, next) != null || UnitSeparators.isMark(part, at, ";")) {
            return true;
        }
        return UnitSeparators.isMark(part, at, ",")
                && Character.isUpperCase(part.get(next).text().charAt(0));
    }

    /** Cuts an explanation from a name: {@code (qua Phòng Kinh tế)}, {@code - thường trực kế hoạch}, {@code là cơ quan thường trực}. */
    private static int nameEnd(List<Token> part, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = part.get(i).fold();
            boolean dash = (word.equals("-") || word.equals("–"))
                    && i + 1 < to
                    && !Character.isUpperCase(part.get(i + 1).text().charAt(0));
            boolean scope = (word.equals("trong") || word.equals("theo"))
                    && i + 1 < to
                    && (part.get(i + 1).fold().equals("phạm")
                            || part.get(i + 1).fold().equals("chức")
                            || part.get(i + 1).fold().equals("lĩnh"));
            if (i > 0 && (dash || scope || word.equals("(") || word.equals(":") || word.equals("là"))) {
                return i;
            }
        }
        int end = to;
        while (end > from
                && part.get(end - 1).kind() == Token.Kind.MARK
                && !UnitSeparators.isMark(part, end - 1, ")")) {
            end--;
        }
        return end;
    }

    /** The last name of a list in brackets ends before the bracket. */
    private static boolean closesOnly(List<Token> part, int from, int to) {
        return to > from
                && UnitSeparators.isMark(part, to - 1, ")")
                && part.subList(from, to).stream()
                        .noneMatch(token -> token.text().equals("("));
    }

    private static List<Token> trimmed(List<Token> tokens) {
        int from = 0;
        int to = tokens.size();
        while (from < to && tokens.get(from).kind() == Token.Kind.MARK) {
            from++;
        }
        while (to > from
                && tokens.get(to - 1).kind() == Token.Kind.MARK
                && !UnitSeparators.isMark(tokens, to - 1, ")")) {
            to--;
        }
        return tokens.subList(from, to);
    }
}
