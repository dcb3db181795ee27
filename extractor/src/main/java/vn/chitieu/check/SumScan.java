package vn.chitieu.check;

import java.math.BigDecimal;
import java.util.List;

/**
 * Adds up a list that is said to be part of a total. The list may hold several divisions of the total one after the other (by
 * source, then by project), and a part may be followed by its own parts; only what cannot be explained so is a mismatch.
 */
final class SumScan {
    private final BigDecimal total;
    private final List<BigDecimal> parts;
    private final BigDecimal rounding;

    /** How the parts stand to the total. */
    enum Outcome {
        /** Every part belongs to a division that gives the total. */
        COMPLETE,
        /** The parts stay below the total: they may be some of several. */
        BELOW,
        /** The parts exceed the total. */
        ABOVE
    }

    /**
     * What was found.
     *
     * @param outcome how the parts stand to the total
     * @param sum sum of the parts that form no division of the total, 0 where there are none
     * @param divided whether some of the parts form a division of the total
     */
    record Result(Outcome outcome, BigDecimal sum, boolean divided) {}

    private SumScan(BigDecimal total, List<BigDecimal> parts, BigDecimal lastDigit) {
        this.total = total;
        this.parts = parts;
        // Each figure was rounded by itself, by half a unit of its last digit at most.
        rounding = lastDigit.multiply(BigDecimal.valueOf(parts.size() + 1L)).divide(BigDecimal.valueOf(2));
    }

    /**
     * Adds up a list.
     *
     * @param total what it is part of
     * @param parts its members, in the order of the document, at least one
     * @param lastDigit unit of the last digit that was kept where figures were rounded, 0 where they are exact
     */
    static Result of(BigDecimal total, List<BigDecimal> parts, BigDecimal lastDigit) {
        return new SumScan(total, parts, lastDigit).scan();
    }

    private Result scan() {
        BigDecimal sum = BigDecimal.ZERO;
        boolean divided = false;
        int i = 0;
        while (i < parts.size()) {
            sum = sum.add(parts.get(i));
            i = afterOwnParts(i);
            if (near(sum, total)) {
                divided = true;
                sum = BigDecimal.ZERO;
            }
        }
        if (sum.signum() == 0) {
            return new Result(Outcome.COMPLETE, sum, divided);
        }
        boolean above = sum.subtract(total).compareTo(rounding) > 0;
        return new Result(above ? Outcome.ABOVE : Outcome.BELOW, sum, divided);
    }

    /** Returns the index after a part and the parts that follow it and add up to it, at least two of them. */
    private int afterOwnParts(int index) {
        BigDecimal whole = parts.get(index);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = index + 1; i < parts.size() && sum.compareTo(whole) < 0; i++) {
            sum = sum.add(parts.get(i));
            if (i > index + 1 && sum.compareTo(whole) == 0) {
                return i + 1;
            }
        }
        return index + 1;
    }

    private boolean near(BigDecimal sum, BigDecimal other) {
        return sum.subtract(other).abs().compareTo(rounding) <= 0;
    }
}
