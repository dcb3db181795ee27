package vn.chitieu.extract.assignment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.rule.RuleBook;
import vn.chitieu.rule.RuleMatch;

/** Finds the words that hand out work: the rules of the group {@code assignment}. */
final class TaskCues {
    private final RuleBook rules;

    TaskCues(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * Words that hand out work.
     *
     * @param what {@code lead}, {@code coordinate}, {@code request}, {@code assign}, {@code of}, {@code none},
     *     {@code none_at_start} or, for a label, the role that it gives
     * @param label whether they label what follows
     * @param rule id of the rule that found them
     * @param from index of the first token
     * @param to index after the last one
     */
    record Cue(String what, boolean label, String rule, int from, int to) {

        boolean is(String kind) {
            return !label && what.equals(kind);
        }
    }

    /** Returns the words in order of place; of two rules that match the same word the earlier one has decided. */
    List<Cue> find(List<Token> tokens) {
        List<Cue> cues = new ArrayList<>();
        for (RuleMatch match : rules.match("assignment", tokens)) {
            String label = match.rule().gives().get("label");
            String what = label == null ? match.rule().gives().get("cue") : label;
            if (what != null) {
                Cue cue = new Cue(what, label != null, match.rule().id(), match.from(), match.to());
                if (cues.stream().noneMatch(c -> c.label == cue.label && c.from < cue.to && cue.from < c.to)) {
                    cues.add(cue);
                }
            }
        }
        cues.sort((a, b) -> Integer.compare(a.from, b.from));
        return cues;
    }

    /** Returns the first of the words of a kind that begin at a token, or null. */
    static @Nullable Cue at(List<Cue> cues, int token, String... kinds) {
        for (Cue cue : cues) {
            if (!cue.label && cue.from == token && List.of(kinds).contains(cue.what)) {
                return cue;
            }
        }
        return null;
    }
}
