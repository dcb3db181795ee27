package vn.chitieu.extract.assignment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.assignee.UnitNames;
import vn.chitieu.extract.assignee.UnitNames.Row;
import vn.chitieu.extract.assignee.UnitNames.Unit;
import vn.chitieu.extract.assignment.TaskCues.Cue;
import vn.chitieu.extract.assignment.TaskSubjects.Part;

/** Finds the units of which a clause says something. For one task. */
final class ClauseSubject {
    private static final int LONGEST_INTRO = 60;

    private final UnitNames names;
    private final String text;
    private final List<Token> tokens;
    private final List<Cue> found;
    private final boolean closing;

    /**
     * Creates a finder.
     *
     * @param names knows units
     * @param text the normalised text
     * @param tokens tokens of the task
     * @param found cues among them
     * @param closing whether the task is a closing appeal, where only what is ordered or asked has a subject
     */
    ClauseSubject(UnitNames names, String text, List<Token> tokens, List<Cue> found, boolean closing) {
        this.names = names;
        this.text = text;
        this.tokens = tokens;
        this.found = found;
        this.closing = closing;
    }

    /** Returns the index after the units that begin at a token. */
    int behindUnits(int from) {
        return subjects(tokens, from).end();
    }

    /**
     * Returns the clause with the subject that it names itself, or null where it names none.
     *
     * @param start index of the first token of the clause
     * @param end index after its last token
     * @param strict whether a heading names the units of the task, so that a unit needs more to be the subject
     */
    @Nullable
    Part find(int start, int end, boolean strict) {
        boolean first = start == 0;
        List<Token> clause = tokens.subList(0, end);
        Row row = subjects(clause, start);
        String[] orders = strict ? new String[] {"assign", "request"} : new String[] {"assign", "request", "demand"};
        Cue told = TaskCues.at(found, start, orders);
        if (told == null && !row.units().isEmpty()) {
            told = TaskCues.at(found, row.end(), orders);
        }
        if (told == null && closing) {
            told = assignInside(start, end);
        }
        if (told != null) {
            Row target = names.row(text, clause, told.to());
            boolean everybody = closing && (told.is("request") || names.isMany(clause, told.to()));
            if (!target.units().isEmpty() && target.end() < end && !everybody) {
                return new Part(target.units(), told.what(), start, target.end(), end);
            }
            if (told.is("request") && start != told.from()) {
                return null;
            }
        }
        if (closing) {
            return null;
        }
        if (!row.units().isEmpty()) {
            if (saysOf(clause, row.end(), first, strict)) {
                return new Part(row.units(), how(row.end()), start, afterColon(row.end()), end);
            }
            Row longer = first ? names.extended(text, clause, row) : null;
            return longer == null ? null : new Part(longer.units(), "own", start, longer.end(), end);
        }
        return first && names.isIntro(tokens, 0) ? behindIntro(clause, orders) : null;
    }

    /** {@code Căn cứ ..., Sở Y tế có trách nhiệm ...}: the subject stands behind the comma that ends an introduction. */
    private @Nullable Part behindIntro(List<Token> clause, String[] orders) {
        int end = clause.size();
        int limit = Math.min(end, LONGEST_INTRO);
        for (int i = 1; i < limit; i++) {
            if (!clause.get(i - 1).text().equals(",")) {
                continue;
            }
            Cue order = TaskCues.at(found, i, "assign", "request");
            if (order != null && names.isMarked(clause, order.to())) {
                Row target = names.row(text, clause, order.to());
                return new Part(target.units(), order.what(), 0, target.end(), end);
            }
            if (names.isVerb(clause, i)) {
                return null;
            }
            if (names.isMarked(clause, i)) {
                Row later = names.row(text, clause, i);
                Cue assign = TaskCues.at(found, later.end(), orders);
                Row target = assign == null ? later : names.row(text, clause, assign.to());
                if (assign != null && !target.units().isEmpty()) {
                    return new Part(target.units(), assign.what(), 0, target.end(), end);
                }
                if (saysOf(clause, later.end(), true, true)) {
                    return new Part(later.units(), "own", 0, later.end(), end);
                }
            }
        }
        return null;
    }

    /** {@code CC Tài chính - Kế toán; CC LĐTBXH: ...}: units before a colon may be parted by semicolons. */
    private Row subjects(List<Token> clause, int from) {
        Row first = names.row(text, clause, from);
        List<Unit> units = new ArrayList<>(first.units());
        int end = first.end();
        while (!units.isEmpty() && end < clause.size() && clause.get(end).text().equals(";")) {
            Row next = names.row(text, clause, end + 1);
            if (next.units().isEmpty()) {
                return first;
            }
            units.addAll(next.units());
            end = next.end();
        }
        boolean labels = end < clause.size() && clause.get(end).text().equals(":");
        return labels ? new Row(units, end) : first;
    }

    private @Nullable Cue assignInside(int start, int end) {
        for (Cue cue : found) {
            if (cue.from() >= start && cue.to() <= end && cue.is("assign")) {
                return cue;
            }
        }
        return null;
    }

    private String how(int after) {
        int at = UnitNames.skipBracket(tokens, after);
        return at < tokens.size() && tokens.get(at).text().equals(":") ? "label" : "own";
    }

    private int afterColon(int after) {
        int at = UnitNames.skipBracket(tokens, after);
        return at < tokens.size() && tokens.get(at).text().equals(":") ? at + 1 : at;
    }

    /** Returns whether what follows a unit makes it the subject: strictly under a heading that names another. */
    private boolean saysOf(List<Token> clause, int after, boolean first, boolean strict) {
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
        return first || !strict || TaskCues.at(found, at, "lead", "coordinate") != null || isDuty(clause, at);
    }

    private static boolean isDuty(List<Token> clause, int at) {
        String word = clause.get(at).fold();
        return (word.equals("có") || word.equals("chịu"))
                && at + 1 < clause.size()
                && clause.get(at + 1).fold().equals("trách");
    }
}
