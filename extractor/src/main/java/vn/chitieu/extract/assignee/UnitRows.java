package vn.chitieu.extract.assignee;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.assignee.UnitNames.Row;
import vn.chitieu.extract.assignee.UnitNames.Unit;
import vn.chitieu.extract.assignee.UnitParser.Build;
import vn.chitieu.extract.assignee.UnitParser.Parsed;
import vn.chitieu.extract.assignee.UnitWords.Kind;
import vn.chitieu.text.Span;

/** Reads the units that stand in a row within a sentence, up to the words that say something of them. */
final class UnitRows {
    private static final int LONGEST_EXTENSION = 6;
    private static final Set<String> PASSIVE = Set.of("được", "bị");

    private final UnitWords words;
    private final UnitParser parser;

    UnitRows(UnitWords words, UnitParser parser) {
        this.words = words;
        this.parser = parser;
    }

    /** Reads a row, as {@link UnitNames#row(String, List, int, boolean)} says. */
    Row row(String text, List<Token> tokens, int from, boolean bare) {
        List<Unit> units = new ArrayList<>();
        int at = from;
        int end = from;
        String head = "";
        boolean grouped = false;
        while (at >= 0 && at < tokens.size()) {
            Parsed parsed = parser.parse(tokens, at);
            parsed = parsed == null && !units.isEmpty() ? parser.member(tokens, at) : parsed;
            if (parsed == null) {
                int field = words.match(Kind.FIELD, tokens, at);
                int noun = words.match(Kind.NOUN, tokens, at);
                if (bare && noun > at + 1 && words.match(Kind.BLOCK, tokens, at) < noun) {
                    units.add(Unit.of(text, tokens, at, noun, ""));
                    end = noun;
                    break;
                }
                boolean elided = !head.isEmpty()
                        && field > 0
                        && Character.isUpperCase(tokens.get(at).text().charAt(0));
                if (!elided) {
                    break;
                }
                units.add(Unit.of(text, tokens, at, field, head));
                end = field;
                at = grouped && UnitSeparators.isMark(tokens, end, ";")
                        ? end + 1
                        : UnitSeparators.separator(tokens, end, false);
                if (at > 0) {
                    continue;
                }
            } else {
                String group = parser.groupHead(tokens, at, parsed, text);
                if (UnitSeparators.isMark(tokens, parsed.to(), ":")
                        && !group.isEmpty()
                        && words.match(Kind.FIELD, tokens, parsed.to() + 1) > 0) {
                    head = group;
                    grouped = true;
                    at = parsed.to() + 1;
                    continue;
                }
                if (listsMembers(tokens, parsed)) {
                    at = parsed.to() + 1;
                    continue;
                }
                units.add(Unit.of(text, tokens, parsed.from(), parsed.to(), ""));
                end = parsed.to();
                head = parsed.build() == Build.OFFICE ? parsed.headText(text, tokens) : "";
            }
            at = next(tokens, end);
        }
        return new Row(units, end);
    }

    /** Returns the index of the first token of the next unit, or -1 where nothing parts it from the one before. */
    private static int next(List<Token> tokens, int end) {
        int after = UnitNames.skipBracket(tokens, end);
        int next = UnitSeparators.separator(tokens, after, false);
        return next < 0 && after < tokens.size() && tokens.get(after).fold().equals("cùng")
                ? UnitSeparators.separator(tokens, after, true)
                : next;
    }

    /** {@code các ngành: Công an xã, Trạm Y tế}: what a collective holds follows by name. */
    private boolean listsMembers(List<Token> tokens, Parsed all) {
        int first = all.to() + 1;
        return UnitSeparators.isMark(tokens, all.to(), ":")
                && all.build() == Build.COLLECTIVE
                && words.match(Kind.QUANTIFIER, tokens, first) <= 0
                && parser.parse(tokens, first) != null;
    }

    /** Lets the last unit of a row run on, as {@link UnitNames#extended} says. */
    @Nullable
    Row extended(String text, List<Token> tokens, Row row) {
        int end = row.end();
        while (end < tokens.size()
                && end - row.end() < LONGEST_EXTENSION
                && tokens.get(end).kind() == Token.Kind.WORD
                && !isVerb(tokens, end)) {
            // What is done to them tells which ones: các chi bộ được kiểm tra.
            int done = PASSIVE.contains(tokens.get(end).fold()) ? words.match(Kind.VERB, tokens, end + 1) : -1;
            end = Math.max(end + 1, done);
        }
        if (end == row.end() || end >= tokens.size() || !isVerb(tokens, end)) {
            return null;
        }
        List<Unit> units = new ArrayList<>(row.units());
        Unit last = units.remove(units.size() - 1);
        Span span = new Span(last.span().start(), tokens.get(end - 1).end());
        units.add(new Unit(span, text.substring(span.start(), span.end()), last.head()));
        return new Row(units, end);
    }

    private boolean isVerb(List<Token> tokens, int at) {
        return words.match(Kind.VERB, tokens, at) > 0;
    }
}
