package vn.chitieu.extract.assignment;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chitieu.outline.ContentBlock;
import vn.chitieu.outline.Outline;
import vn.chitieu.outline.SectionNode;
import vn.chitieu.outline.Zone;

/**
 * Knows the sections whose items are orders because a line above them says so: {@code Yêu cầu các cơ quan, đơn vị thực hiện các nội dung
 * sau:}, and in a letter {@code Sở đề nghị:} before the first section.
 */
final class OrderedSections {
    private static final Pattern ORDERS = Pattern.compile(
            "(?iu)(?:^|.*[,;.]\\s|.*\\s)(?:yêu cầu|đề nghị|giao)(?: (?:các|thủ trưởng|chủ tịch|trưởng|quý)[^.;:]{0,120})?"
                    + "(?: (?:thực hiện|triển khai|quan tâm|phối hợp)[^.;:]{0,80})?\\s*:\\s*");

    private final Outline outline;
    private final Set<SectionNode> ordered = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean all;

    /**
     * Finds the sections of a document.
     *
     * @param outline the document
     */
    OrderedSections(Outline outline) {
        this.outline = outline;
        String text = outline.clean().text();
        for (ContentBlock block : outline.blocks()) {
            boolean read = block.zone() == Zone.BODY || block.zone() == Zone.BASIS;
            String line = text.substring(block.block().start(), block.block().end());
            if (!read || !ORDERS.matcher(line).matches()) {
                continue;
            }
            if (block.section() < 0) {
                all = true;
            } else {
                ordered.add(outline.sections().get(block.section()));
            }
        }
    }

    /** Returns whether the items of a section are orders, by a line in it or in a section around it. */
    boolean contains(SectionNode section) {
        SectionNode at = section;
        while (at.parent() >= 0 && !ordered.contains(at)) {
            at = outline.sections().get(at.parent());
        }
        return ordered.contains(at) || all;
    }
}
