package vn.chitieu.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.text.CleanText;
import vn.chitieu.text.LeadingMark;
import vn.chitieu.text.LeadingMark.Kind;
import vn.chitieu.text.Paragraph;
import vn.chitieu.text.TextBlock;

/** What the blocks behind a paragraph tell of it: whether it heads them, and whether its title stands in them. */
final class FollowingBlocks {
    /** How many lines a title in capitals may have below a bare label. */
    private static final int MOST_LINES = 3;

    private final CleanText clean;
    private final List<TextBlock> blocks;
    private final List<Zone> zones;

    FollowingBlocks(CleanText clean, List<Zone> zones) {
        this.clean = clean;
        this.blocks = clean.blocks();
        this.zones = zones;
    }

    /**
     * Returns whether what follows a labelled paragraph stands below it.
     *
     * @param index index of the paragraph
     * @param mark its label
     * @param open the sections that it stands in
     */
    boolean standBelow(int index, LeadingMark mark, OpenSections open) {
        for (int i = index + 1; i < blocks.size(); i++) {
            if (zones.get(i) != zones.get(index)) {
                return false;
            }
            if (!(blocks.get(i) instanceof Paragraph next)) {
                return true;
            }
            if (next.region() != Region.BODY) {
                continue;
            }
            LeadingMark following = LeadingMark.of(text(next));
            if (following == null || following.kind() == Kind.BULLET) {
                return following != null || !isClosing(text(next));
            }
            return open.goesBelow(mark, following);
        }
        return false;
    }

    /**
     * Returns the index of the last line of the title below a bare label, or the label's own where no title stands there. A title
     * in capitals goes on over the lines in capitals below it.
     *
     * @param label index of the label
     */
    int endOfTitle(int label) {
        int end = label;
        while (end - label < MOST_LINES && isTitle(end + 1) && (end == label || isShout(end) && isShout(end + 1))) {
            end++;
        }
        return end;
    }

    /** Returns the label or bullet of the block behind another, or null where that is no paragraph or has none. */
    @Nullable
    LeadingMark firstMark(int index) {
        return index + 1 < blocks.size()
                        && blocks.get(index + 1) instanceof Paragraph next
                        && zones.get(index + 1) == zones.get(index)
                ? LeadingMark.of(text(next))
                : null;
    }

    private boolean isTitle(int index) {
        if (index >= blocks.size()
                || !(blocks.get(index) instanceof Paragraph next)
                || zones.get(index) != zones.get(index - 1)) {
            return false;
        }
        String text = text(next);
        return LeadingMark.of(text) == null && HeadingLook.isTitle(next, text);
    }

    private boolean isShout(int index) {
        return HeadingLook.isShout(text(blocks.get(index)));
    }

    private static boolean isClosing(String text) {
        return text.startsWith("Trên đây là") || text.startsWith("Trên đây,") || text.startsWith("Yêu cầu các");
    }

    private String text(TextBlock block) {
        return clean.text().substring(block.start(), block.end());
    }
}
