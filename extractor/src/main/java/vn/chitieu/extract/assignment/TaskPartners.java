package vn.chitieu.extract.assignment;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.assignee.UnitNames;
import vn.chitieu.extract.assignee.UnitNames.Row;
import vn.chitieu.extract.assignee.UnitNames.Unit;
import vn.chitieu.extract.assignment.TaskCues.Cue;

/** Reads the units that {@code phối hợp với} names. */
final class TaskPartners {
    private final UnitNames names;

    TaskPartners(UnitNames names) {
        this.names = names;
    }

    /**
     * Reads the units behind the words of a cue.
     *
     * @param text the normalised text
     * @param tokens tokens of the task up to where the partners end at the latest
     * @param cue {@code phối hợp} or {@code phối hợp với}
     * @return the units; none where none stand there
     */
    List<Unit> behind(String text, List<Token> tokens, Cue cue) {
        boolean bare = tokens.get(cue.to() - 1).fold().equals("với");
        return row(text, tokens, cue.to(), bare).units();
    }

    /** Returns whether the clause that begins at a token goes on with the partners of the clause before it. */
    boolean goOn(String text, List<Token> tokens, List<Cue> found, int start) {
        return found.stream()
                .anyMatch(cue -> cue.is("coordinate")
                        && cue.to() < start
                        && row(text, tokens, cue.to(), false).end() > start);
    }

    /** Where nothing is said of the units before a semicolon the list goes on behind it. */
    private Row row(String text, List<Token> tokens, int from, boolean bare) {
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
}
