package vn.chitieu.extract.assignment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.assignee.UnitNames;
import vn.chitieu.extract.assignee.UnitNames.Row;
import vn.chitieu.extract.assignee.UnitNames.Unit;
import vn.chitieu.extract.assignment.TaskCues.Cue;
import vn.chitieu.extract.assignment.TaskReader.Context;

/** Finds the subjects of a task's clauses, and the partners that {@code phối hợp với} names. */
final class TaskSubjects {
    private final UnitNames names;

    TaskSubjects(UnitNames names) {
        this.names = names;
    }

    /**
     * A subject and what is said of it.
     *
     * @param units the units that are the subject
     * @param how what makes them so: {@code own}, {@code label}, {@code heading}, {@code assign}, {@code request}, {@code demand}
     * @param from index of the first token of the clause
     * @param verb index of the first token that is said of the subject
     * @param to index after the last one
     */
    record Part(List<Unit> units, String how, int from, int verb, int to) {}

    /**
     * Cuts a task into clauses, each with its subject.
     *
     * @param text the normalised text
     * @param tokens tokens of the task
     * @param found cues among them
     * @param context who is responsible here
     * @param closing whether the task is a closing appeal, where only what is ordered or asked has a subject
     */
    List<Part> parts(String text, List<Token> tokens, List<Cue> found, Context context, boolean closing) {
        List<Part> parts = new ArrayList<>();
        boolean heading = !context.units().isEmpty();
        int start = 0;
        Part current = null;
        while (start < tokens.size()) {
            int end = clauseEnd(tokens, start);
            while (end < tokens.size()
                    && start == 0
                    && subjects(text, tokens, start).end() >= end) {
                end = clauseEnd(tokens, end);
            }
            boolean first = start == 0;
            boolean strict = heading && (current == null || current.how.equals("heading"));
            Part own = !first && listsPartners(text, tokens, found, start)
                    ? null
                    : ownSubject(text, tokens, found, start, end, first, strict, closing);
            if (own != null) {
                if (current != null) {
                    parts.add(current);
                } else if (heading && !first) {
                    parts.add(new Part(context.units(), "heading", 0, 0, start));
                }
                current = own;
            } else if (current != null) {
                current = new Part(current.units, current.how, current.from, current.verb, end);
            } else if (heading) {
                current = new Part(context.units(), "heading", start, start, end);
            }
            start = end;
        }
        if (current != null) {
            parts.add(current);
        }
        return parts;
    }

    private @Nullable Part ownSubject(
            String text,
            List<Token> tokens,
            List<Cue> found,
            int start,
            int end,
            boolean first,
            boolean heading,
            boolean closing) {
        List<Token> clause = tokens.subList(0, end);
        int at = start;
        Row row = subjects(text, clause, at);
        String[] orders = heading ? new String[] {"assign", "request"} : new String[] {"assign", "request", "demand"};
        Cue told = TaskCues.at(found, at, orders);
        if (told == null && !row.units().isEmpty()) {
            told = TaskCues.at(found, row.end(), orders);
        }
        if (told == null && closing) {
            told = inside(found, start, end);
        }
        if (told != null) {
            Row target = names.row(text, clause, told.to());
            boolean everybody = closing && (told.is("request") || names.isMany(clause, told.to()));
            if (!target.units().isEmpty() && target.end() < end && !everybody) {
                return new Part(target.units(), told.what(), start, target.end(), end);
            }
            if (told.is("request") && at != told.from()) {
                return null;
            }
        }
        if (closing) {
            return null;
        }
        if (!row.units().isEmpty()) {
            if (saysOf(clause, found, row.end(), first, heading)) {
                return new Part(row.units(), subjectKind(tokens, row.end()), start, afterColon(tokens, row.end()), end);
            }
            Row longer = first ? names.extended(text, clause, row) : null;
            return longer == null ? null : new Part(longer.units(), "own", start, longer.end(), end);
        }
        if (!first || !names.isIntro(tokens, start)) {
            return null;
        }
        int limit = Math.min(end, start + 60);
        for (int i = start + 1; i < limit; i++) {
            Cue order = tokens.get(i - 1).text().equals(",") ? TaskCues.at(found, i, "assign", "request") : null;
            if (order != null && names.isMarked(clause, order.to())) {
                Row target = names.row(text, clause, order.to());
                return new Part(target.units(), order.what(), start, target.end(), end);
            }
            if (tokens.get(i - 1).text().equals(",") && names.isVerb(clause, i)) {
                return null;
            }
            if (tokens.get(i - 1).text().equals(",") && names.isMarked(clause, i)) {
                Row later = names.row(text, clause, i);
                Cue assign = TaskCues.at(found, later.end(), orders);
                Row target = assign == null ? later : names.row(text, clause, assign.to());
                if (assign != null && !target.units().isEmpty()) {
                    return new Part(target.units(), assign.what(), start, target.end(), end);
                }
                if (saysOf(clause, found, later.end(), true, true)) {
                    return new Part(later.units(), "own", start, later.end(), end);
                }
            }
        }
        return null;
    }

    /** {@code CC Tài chính - Kế toán; CC LĐTBXH: ...}: units before a colon may be parted by semicolons. */
    private Row subjects(String text, List<Token> tokens, int from) {
        Row first = names.row(text, tokens, from);
        List<Unit> units = new ArrayList<>(first.units());
        int end = first.end();
        while (!units.isEmpty() && end < tokens.size() && tokens.get(end).text().equals(";")) {
            Row next = names.row(text, tokens, end + 1);
            if (next.units().isEmpty()) {
                return first;
            }
            units.addAll(next.units());
            end = next.end();
        }
        boolean labels = end < tokens.size() && tokens.get(end).text().equals(":");
        return labels ? new Row(units, end) : first;
    }

    private static @Nullable Cue inside(List<Cue> found, int start, int end) {
        for (Cue cue : found) {
            if (cue.from() >= start && cue.to() <= end && cue.is("assign")) {
                return cue;
            }
        }
        return null;
    }

    private static String subjectKind(List<Token> tokens, int after) {
        int at = UnitNames.skipBracket(tokens, after);
        return at < tokens.size() && tokens.get(at).text().equals(":") ? "label" : "own";
    }

    private static int afterColon(List<Token> tokens, int after) {
        int at = UnitNames.skipBracket(tokens, after);
        return at < tokens.size() && tokens.get(at).text().equals(":") ? at + 1 : at;
    }

    /** Returns whether what follows a unit makes it the subject: strictly under a heading that names another. */
    private boolean saysOf(List<Token> clause, List<Cue> found, int after, boolean first, boolean heading) {
        int at = UnitNames.skipBracket(clause, after);
        if (at >= clause.size()) {
            return false;
        }
        String mark = clause.get(at).text();
        if (mark.equals(":")) {
            return first && at + 1 < clause.size();
        }
        if (mark.equals(",")) {
            at++;
        }
        if (!names.isVerb(clause, at)) {
            return false;
        }
        return first || !heading || TaskCues.at(found, at, "lead", "coordinate") != null || isDuty(clause, at);
    }

    private static boolean isDuty(List<Token> clause, int at) {
        String word = clause.get(at).fold();
        return (word.equals("có") || word.equals("chịu"))
                && at + 1 < clause.size()
                && clause.get(at + 1).fold().equals("trách");
    }

    private static int clauseEnd(List<Token> tokens, int start) {
        int depth = 0;
        for (int i = start; i < tokens.size(); i++) {
            String mark = tokens.get(i).text();
            if (mark.equals("(")) {
                depth++;
            } else if (mark.equals(")")) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && (mark.equals(";") || mark.equals("."))) {
                return i + 1;
            }
        }
        return tokens.size();
    }

    /** Units after {@code phối hợp với}; where nothing is said of them before a semicolon the list goes on behind it. */
    Row partners(String text, List<Token> tokens, int from, boolean bare) {
        Row row = names.row(text, tokens, from, bare);
        List<Unit> units = new ArrayList<>(row.units());
        int end = row.end();
        while (!row.units().isEmpty()
                && end < tokens.size()
                && tokens.get(end).text().equals(";")) {
            row = names.row(text, tokens, end + 1);
            units.addAll(row.units());
            end = row.units().isEmpty() ? end : row.end();
        }
        return new Row(units, end);
    }

    /** Returns whether the clause that begins here goes on with the partners of the clause before it. */
    private boolean listsPartners(String text, List<Token> tokens, List<Cue> found, int start) {
        return found.stream()
                .anyMatch(cue -> cue.is("coordinate")
                        && cue.to() < start
                        && partners(text, tokens, cue.to(), false).end() > start);
    }
}
