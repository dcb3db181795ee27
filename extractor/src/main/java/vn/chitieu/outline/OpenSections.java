package vn.chitieu.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chitieu.text.LeadingMark;
import vn.chitieu.text.LeadingMark.Kind;
import vn.chitieu.text.RomanNumeral;

/**
 * The sections that the next block may stand in, the innermost on top. Families of labels ({@code I}, {@code 1}, {@code a}) have
 * ranks: a label closes what is open of its own family and of those below it. Which family stands below which is usual, unless a
 * plan shows otherwise by the first label of a family.
 */
final class OpenSections {
    private static final double NO_RANK = 99;

    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<Kind, Double> ranks = new EnumMap<>(Kind.class);
    private final Set<Kind> seen = EnumSet.noneOf(Kind.class);

    /**
     * A section that is open.
     *
     * @param family family of its label; BULLET stands for headings with no label
     * @param label its label, or what headings with no label look like
     * @param section its index
     */
    private record Open(Kind family, String label, int section) {

        int dots() {
            return dots(label);
        }

        static int dots(String label) {
            return (int) label.chars().filter(c -> c == '.').count();
        }
    }

    OpenSections() {
        double rank = 0;
        for (Kind kind : List.of(
                Kind.APPENDIX,
                Kind.PART,
                Kind.CHAPTER,
                Kind.CAPITAL,
                Kind.ROMAN,
                Kind.DIVISION,
                Kind.ARTICLE,
                Kind.ARABIC,
                Kind.DOTTED,
                Kind.PARENTHESISED,
                Kind.LETTER,
                Kind.BULLET)) {
            ranks.put(kind, rank++);
        }
    }

    /** Returns the index of the innermost section, or -1. */
    int current() {
        return open.isEmpty() ? -1 : open.peek().section;
    }

    void closeAll() {
        open.clear();
    }

    /** Opens a section with a label. */
    void open(LeadingMark mark, int section) {
        open.push(new Open(mark.kind(), mark.label(), section));
        seen.add(mark.kind());
    }

    /** Opens a section that has no label but the look of a heading. */
    void openUnlabelled(String look, int section) {
        open.push(new Open(Kind.BULLET, look, section));
    }

    /** Returns the label of the innermost open section of a family. */
    Optional<String> label(Kind family) {
        return open.stream().filter(o -> o.family == family).map(Open::label).findFirst();
    }

    boolean isOpen(Kind family) {
        return label(family).isPresent();
    }

    /** Returns the index of the innermost section where it has a label of a family, else -1. */
    int currentOf(Kind family) {
        return !open.isEmpty() && open.peek().family == family ? open.peek().section : -1;
    }

    void closeCurrent() {
        open.pop();
    }

    /** Closes the open heading that looks like one with no label, and what stands below it. */
    void closeAlike(String look) {
        if (open.stream().anyMatch(o -> o.family == Kind.BULLET && o.label.equals(look))) {
            while (!(open.peek().family == Kind.BULLET && open.peek().label.equals(look))) {
                open.pop();
            }
            open.pop();
        }
    }

    /** Closes the sections that a label ends: its own family's and all below. */
    void closeFor(LeadingMark mark) {
        if (mark.kind() == Kind.DOTTED) {
            closeForDotted(mark.label());
            return;
        }
        if (isOpen(mark.kind())) {
            while (open.peek().family != mark.kind()) {
                open.pop();
            }
            open.pop();
            return;
        }
        if (!seen.contains(mark.kind()) && mark.kind() != Kind.APPENDIX && isFirst(mark)) {
            Kind top = topLabelled();
            if (top != null && rank(top) > rank(mark.kind()) && mark.kind().compareTo(Kind.CAPITAL) >= 0) {
                ranks.put(mark.kind(), rank(top) + 0.5);
            }
        }
        closeLower(rank(mark.kind()));
    }

    /** Closes sections whose labels rank lower; a heading with no label stays open unless the label above it closes. */
    private void closeLower(double rank) {
        Kind top = topLabelled();
        while (top != null && rank(top) > rank) {
            while (open.peek().family != top) {
                open.pop();
            }
            open.pop();
            top = topLabelled();
        }
    }

    private @Nullable Kind topLabelled() {
        return open.stream()
                .map(Open::family)
                .filter(f -> f != Kind.BULLET)
                .findFirst()
                .orElse(null);
    }

    private static boolean isFirst(LeadingMark mark) {
        return List.of("A", "I", "1", "a").contains(mark.label());
    }

    private void closeForDotted(String label) {
        String prefix = label.substring(0, label.lastIndexOf('.'));
        if (open.stream().anyMatch(o -> sameNumber(o.label, prefix))) {
            while (!sameNumber(open.peek().label, prefix)) {
                open.pop();
            }
            return;
        }
        int dots = Open.dots(label);
        if (open.stream().anyMatch(o -> o.family == Kind.DOTTED && o.dots() == dots)) {
            while (!(open.peek().family == Kind.DOTTED && open.peek().dots() == dots)) {
                open.pop();
            }
            open.pop();
            return;
        }
        while (!open.isEmpty()
                && (rank(open.peek().family) > rank(Kind.DOTTED)
                        || open.peek().family == Kind.DOTTED && open.peek().dots() >= dots)) {
            open.pop();
        }
    }

    /**
     * Returns whether the paragraph behind a labelled one stands below it.
     *
     * @param mark label of the first, which is not open yet
     * @param following label of the other
     */
    boolean goesBelow(LeadingMark mark, LeadingMark following) {
        if (following.kind() == mark.kind()) {
            return following.kind() == Kind.DOTTED && Open.dots(following.label()) > Open.dots(mark.label());
        }
        if (isOpen(following.kind())) {
            return false;
        }
        return rank(following.kind()) > rank(mark.kind()) || !seen.contains(following.kind());
    }

    private double rank(Kind kind) {
        return ranks.getOrDefault(kind, NO_RANK);
    }

    /** Returns whether {@code II} or {@code 2} is what {@code 2.1} begins with. */
    private static boolean sameNumber(String label, String prefix) {
        int roman = RomanNumeral.value(label);
        return label.equals(prefix) || roman > 0 && String.valueOf(roman).equals(prefix);
    }
}
