package vn.chitieu.rule;

import java.util.List;

/** A pattern as a tree. */
sealed interface PatternNode {

    /**
     * A test of one token.
     *
     * @param number its number among the {@link TokenTests}
     */
    record Test(int number) implements PatternNode {}

    /** One after the other. */
    record Sequence(List<PatternNode> elements) implements PatternNode {}

    /** Any one of them. */
    record Choice(List<PatternNode> alternatives) implements PatternNode {}

    /**
     * The same again.
     *
     * @param element what is repeated
     * @param least how many times at least
     * @param most how many times at most; less than {@code least} where there is no bound
     */
    record Repeat(PatternNode element, int least, int most) implements PatternNode {
        boolean unbounded() {
            return most < least;
        }
    }

    /** Returns whether it can match no token at all. */
    default boolean canBeEmpty() {
        if (this instanceof Sequence sequence) {
            return sequence.elements().stream().allMatch(PatternNode::canBeEmpty);
        }
        if (this instanceof Choice choice) {
            return choice.alternatives().stream().anyMatch(PatternNode::canBeEmpty);
        }
        return this instanceof Repeat repeat
                && (repeat.least() == 0 || repeat.element().canBeEmpty());
    }

    /** Returns how many tests it holds with its repetitions written out. */
    default long size() {
        if (this instanceof Sequence sequence) {
            return sequence.elements().stream().mapToLong(PatternNode::size).sum();
        }
        if (this instanceof Choice choice) {
            return choice.alternatives().stream().mapToLong(PatternNode::size).sum();
        }
        return this instanceof Repeat repeat
                ? repeat.element().size() * Math.max(1, Math.max(repeat.least(), repeat.most()))
                : 1;
    }
}
