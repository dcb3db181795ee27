package vn.chitieu.outline;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.text.LeadingMark;
import vn.chitieu.text.LeadingMark.Kind;

/** Tells which of the marks that paragraphs begin with are labels of sections, by the sections that are open. */
final class SectionLabels {
    /** What stands over a table in the body. */
    private static final Pattern CAPTION = Pattern.compile("(?iu)bảng\\s");

    private static final int LARGEST = 30;

    private final OpenSections open;

    SectionLabels(OpenSections open) {
        this.open = open;
    }

    /**
     * Reads a mark.
     *
     * @param mark the mark, not a bullet
     * @param text the paragraph that begins with it
     * @param zone part of the document that it stands in
     * @return the label, maybe of another family, or null where the mark is none
     */
    @Nullable
    LeadingMark read(LeadingMark mark, String text, Zone zone) {
        boolean caption = mark.kind() == Kind.APPENDIX
                && zone == Zone.BODY
                && CAPTION.matcher(text).lookingAt();
        LeadingMark label = family(mark);
        return caption || !plausible(label, text) ? null : label;
    }

    /** {@code I.} after {@code H.} is a letter; {@code I.} elsewhere is Roman. */
    private LeadingMark family(LeadingMark mark) {
        if (mark.kind() == Kind.ROMAN && mark.label().equals("I")) {
            boolean afterH = open.label(Kind.CAPITAL).filter("H"::equals).isPresent();
            return afterH ? new LeadingMark(Kind.CAPITAL, "I", mark.length()) : mark;
        }
        return mark;
    }

    /** A numeral and a full stop begin a sentence of the body too; a label's number is small or follows the last one. */
    private boolean plausible(LeadingMark mark, String text) {
        if (mark.length() >= text.length()) {
            return mark.kind().compareTo(Kind.CAPITAL) < 0;
        }
        if (mark.kind() == Kind.ARABIC) {
            int number = Integer.parseInt(mark.label());
            int last = open.label(Kind.ARABIC).map(Integer::valueOf).orElse(0);
            boolean lower = Character.isLowerCase(text.charAt(mark.length()));
            return number <= LARGEST && (!lower || number == last + 1 || number == 1);
        }
        return true;
    }
}
