package vn.chitieu.extract.assignment;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.outline.ContentBlock;
import vn.chitieu.outline.Outline;
import vn.chitieu.outline.SectionNode;

/**
 * Finds what the units after labels such as {@code Đơn vị chủ trì: ...} are to do: what the heading says, or the item before the
 * labels where several items of a section have labels of their own.
 */
final class LabelledTasks {
    private static final Pattern LINE = Pattern.compile(
            "^(?:các )?(?:đơn vị|cơ quan|bộ phận|ngành|phòng|sở|thời gian|thời hạn|tiến độ|phân công|trách nhiệm|chủ trì|phối hợp|sản phẩm|kết quả|kinh phí)[^:.;]{0,50}:");

    private final Outline outline;
    private final TaskHeadings headings;

    LabelledTasks(Outline outline, TaskHeadings headings) {
        this.outline = outline;
        this.headings = headings;
    }

    /**
     * Returns whether a line gives a label and what it labels: who, when, with what money.
     *
     * @param line text without its bullet
     */
    static boolean isLine(String line) {
        return LINE.matcher(line.toLowerCase(Locale.ROOT)).find();
    }

    /**
     * Returns what is to be done by the units that a line labels, or null where nothing says it.
     *
     * @param line the line
     */
    @Nullable
    String task(ContentBlock line) {
        List<ContentBlock> blocks = outline.blocks().stream()
                .filter(block -> block.section() == line.section())
                .toList();
        int item = before(blocks, blocks.indexOf(line));
        int groups = 0;
        for (int i = 1; i < blocks.size(); i++) {
            groups += isLine(words(blocks.get(i))) && isItem(blocks, i - 1) ? 1 : 0;
        }
        return item >= 0 && groups > 1 ? words(blocks.get(item)) : subject(line.section());
    }

    private int before(List<ContentBlock> blocks, int line) {
        int at = line;
        while (at >= 0 && isLine(words(blocks.get(at)))) {
            at--;
        }
        return isItem(blocks, at) ? at : -1;
    }

    private boolean isItem(List<ContentBlock> blocks, int at) {
        return at >= 0
                && blocks.get(at).bullet() != null
                && !blocks.get(at).headingOnly()
                && !isLine(words(blocks.get(at)));
    }

    /** The innermost heading that is not itself a label, or numbered paragraph without one. */
    private @Nullable String subject(int section) {
        for (int i = section; i >= 0; i = outline.sections().get(i).parent()) {
            SectionNode node = outline.sections().get(i);
            if (node.title() == null && node.label() != null) {
                return paragraph(i);
            }
            if (node.title() != null && headings.heading(i).label() == null) {
                return node.title();
            }
        }
        return null;
    }

    private @Nullable String paragraph(int section) {
        for (ContentBlock block : outline.blocks()) {
            if (block.section() == section) {
                return words(block);
            }
        }
        return null;
    }

    private String words(ContentBlock block) {
        return outline.clean().slice(block.body()).strip();
    }
}
