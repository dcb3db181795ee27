package vn.chitieu.extract.budget;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.sentence.ParagraphScan;

/** Follows a paragraph from amount to amount and knows which total the next one is part of. */
final class PartLevels {
    private final Deque<Level> levels = new ArrayDeque<>();

    /**
     * Begins a paragraph.
     *
     * @param above total that the paragraph's amounts are part of, or null
     */
    PartLevels(@Nullable BudgetDraft above) {
        levels.push(new Level(above, 0));
    }

    private record Level(@Nullable BudgetDraft parent, int brackets) {}

    /** Returns the total that an amount is part of that stands here, or null. */
    @Nullable
    BudgetDraft parent() {
        return levels.peek() == null ? null : levels.peek().parent;
    }

    /**
     * Follows the words between two amounts: {@code trong đó} opens parts of the amount before, a bracket closes them.
     *
     * @param scan the paragraph
     * @param from index of the first token
     * @param to index after the last one
     * @param current the amount before, or null
     */
    void walk(ParagraphScan scan, int from, int to, @Nullable BudgetDraft current) {
        int depth = levels.peek() == null ? 0 : levels.peek().brackets;
        for (int i = from; i < to; i++) {
            String word = scan.token(i).fold();
            if (word.equals("(")) {
                depth++;
                boolean divides = current != null && i == from && from > 0;
                BudgetDraft enclosing = levels.peek() == null ? null : levels.peek().parent;
                levels.push(new Level(divides ? current : enclosing, depth));
            } else if (word.equals(")")) {
                while (levels.size() > 1 && levels.peek() != null && levels.peek().brackets >= depth) {
                    levels.pop();
                }
                depth = Math.max(0, depth - 1);
            } else if (AmountPhrase.opens(scan, i) && current != null) {
                levels.push(new Level(current, depth));
            } else if (word.equals(";") && listsWithin()) {
                levels.pop();
            } else if (AmountPhrase.endsSentence(scan, i) && depth == 0) {
                while (levels.size() > 1) {
                    levels.pop();
                }
            }
        }
    }

    /** {@code (trong đó: A 3 tỷ; B 5 tỷ, gồm b1 2 tỷ và b2 3 tỷ; C ...)}: the semicolon ends the parts of B. */
    private boolean listsWithin() {
        Iterator<Level> open = levels.iterator();
        Level inner = open.next();
        Level outer = open.hasNext() ? open.next() : null;
        return outer != null
                && outer.parent != null
                && inner.parent != null
                && inner.parent != outer.parent
                && inner.brackets == outer.brackets
                && outer.parent == inner.parent.parent();
    }
}
