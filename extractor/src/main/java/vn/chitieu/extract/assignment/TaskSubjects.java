package vn.chitieu.extract.assignment;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.assignee.UnitNames;
import vn.chitieu.extract.assignee.UnitNames.Unit;
import vn.chitieu.extract.assignment.TaskCues.Cue;
import vn.chitieu.extract.assignment.TaskReader.Context;

/** Cuts a task into clauses and tells of which units each says something. */
final class TaskSubjects {
    private final UnitNames names;
    private final TaskPartners partners;

    TaskSubjects(UnitNames names, TaskPartners partners) {
        this.names = names;
        this.partners = partners;
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
        ClauseSubject subject = new ClauseSubject(names, text, tokens, found, closing);
        List<Part> parts = new ArrayList<>();
        boolean heading = !context.units().isEmpty();
        int start = 0;
        Part current = null;
        while (start < tokens.size()) {
            int end = clauseEnd(tokens, start);
            while (end < tokens.size() && start == 0 && subject.behindUnits(start) >= end) {
                end = clauseEnd(tokens, end);
            }
            boolean first = start == 0;
            boolean strict = heading && (current == null || current.how.equals("heading"));
            Part own = !first && partners.goOn(text, tokens, found, start) ? null : subject.find(start, end, strict);
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
}
