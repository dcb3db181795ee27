package vn.chitieu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawTable;
import vn.chitieu.layout.RawTable.RawCell;
import vn.chitieu.layout.RawText;
import vn.chitieu.layout.RawText.Region;

/**
 * Finds the two columns of letterheads and of recipients with their signature where they were typed line by line, tabs or
 * spaces between left and right, and makes of them the table of two cells that newer files have in that place. Nothing else
 * that tabs set apart is touched.
 */
final class TypedColumns {
    /** Right of a letterhead: motto, rule, place and date. */
    private static final Pattern LETTERHEAD =
            Pattern.compile("(?:c.ng h\\p{L}{1,2} x. h.i|doc lap|dang cong san).*|[-_=*–—]{3,}"
                    + "|(?:(?:[\\p{L}.'-]+ ){0,6}[\\p{L}.'-]+ ?, ?)?ngay\\b.*");

    private static final Pattern MOTTO = Pattern.compile("(?:c.ng h\\p{L}{1,2} x. h.i|dang cong san).*");

    /** Right of recipients: for whom is signed, title, name, and what stands for the hand. */
    private static final Pattern SIGNATURE = Pattern.compile("(?:tm|t/m|kt|k/t|tl|t/l|tuq|q) ?[./,] ?\\p{L}.*"
            + "|(?:quyen |pho |tong )*(?:chu tich|giam doc|bi thu|thong doc|chanh van phong|chanh thanh tra|(?:bo|thu|cuc|vu|vien|hieu|chi cuc|tong cuc) truong|truong (?:phong|ban)).*"
            + "|\\((?:da )?ky.*\\)"
            + "|\\p{Lu}{2,}(?:[ ,./–-]+\\p{Lu}{2,})+"
            + "|(?:\\p{Lu}\\p{L}{0,3}\\. ?)*(?:\\p{Lu}[\\p{Ll}\\p{M}'’]*\\s+){1,5}\\p{Lu}[\\p{Ll}\\p{M}'’]+");

    private static final Pattern RECIPIENTS = Pattern.compile("\\W{0,4}noi (?:nhan|gui)\\b.{0,60}");
    private static final Pattern BULLET = Pattern.compile("[-–+*•·].*");

    /** What stands above an attachment: the signature is over. */
    private static final Pattern ATTACHMENT =
            Pattern.compile("\\W*(?:mau (?:so )?\\d|phu luc|bieu|kem theo|c.ng h\\p{L}{1,2} x. h.i).*");

    private static final int LETTERHEAD_WITHIN = 15;
    private static final int LONGEST_ROW = 200;
    private static final int LONGEST_LEFT = 90;
    private static final int MOST_BETWEEN = 16;

    private final List<TypedLine> lines = new ArrayList<>();
    private final List<RawBlock> blocks = new ArrayList<>();

    private TypedColumns() {}

    /**
     * Returns the blocks of a document with typed columns as tables.
     *
     * @param blocks texts and tables as read
     */
    static List<RawBlock> apart(List<RawBlock> blocks) {
        TypedColumns columns = new TypedColumns();
        boolean first = true;
        for (RawBlock block : blocks) {
            if (block instanceof RawText text && isTyped(text)) {
                columns.add(text);
            } else {
                columns.flush(first);
                first = false;
                columns.blocks.add(block);
            }
        }
        columns.flush(first);
        return columns.blocks;
    }

    private static boolean isTyped(RawText text) {
        return text.region() == Region.BODY && text.box() == null && text.cell() == null;
    }

    private void add(RawText text) {
        String printed = text.text();
        int start = 0;
        for (int end = printed.indexOf('\n'); end >= 0; end = printed.indexOf('\n', start)) {
            lines.add(TypedLine.of(text, start, end));
            start = end + 1;
        }
        lines.add(TypedLine.of(text, start, printed.length()));
    }

    private void flush(boolean first) {
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean letterhead = first && i < LETTERHEAD_WITHIN && lines.get(i).gapBefore(MOTTO) != null;
            boolean recipients =
                    !letterhead && RECIPIENTS.matcher(lines.get(i).folded()).matches();
            int end = letterhead ? endOfRows(i, LETTERHEAD) : recipients ? endOfRows(i, SIGNATURE) : i;
            if (end > i) {
                copy(from, i);
                blocks.add(table(i, end, letterhead ? LETTERHEAD : SIGNATURE));
                from = end;
                i = end - 1;
            }
        }
        copy(from, lines.size());
        lines.clear();
    }

    /** Returns the index after the last row of columns, or that of the first line where none of the rows has two. */
    private int endOfRows(int start, Pattern right) {
        int end = start;
        boolean sides = false;
        for (int i = start; i < lines.size() && i - end <= MOST_BETWEEN; i++) {
            TypedLine line = lines.get(i);
            Span gap = line.gapBefore(right);
            if (line.printed().length() > LONGEST_ROW
                    || gap == null && line.printed().strip().length() > LONGEST_LEFT
                    || i > start && right.equals(SIGNATURE) && endsSignature(line)) {
                break;
            }
            sides |= gap != null;
            if (gap != null || right.equals(SIGNATURE) && (line.isRight(right) || isListed(line, end == i))) {
                end = i + 1;
            }
        }
        return sides ? end : start;
    }

    private static boolean endsSignature(TypedLine line) {
        return ATTACHMENT.matcher(line.folded()).matches() || line.gapBefore(MOTTO) != null;
    }

    /** A recipient, or the second line of one. */
    private static boolean isListed(TypedLine line, boolean behindRow) {
        String left = line.printed().strip();
        return !left.isEmpty()
                && (BULLET.matcher(left).matches()
                        || line.source().style().listLabel() != null
                        || behindRow && Character.isLowerCase(left.codePointAt(0)));
    }

    private RawTable table(int start, int end, Pattern right) {
        List<RawText> lefts = new ArrayList<>();
        List<RawText> rights = new ArrayList<>();
        for (TypedLine line : lines.subList(start, end)) {
            Span gap = line.gapBefore(right);
            int length = line.printed().length();
            if (gap != null) {
                lefts.add(line.part(0, gap.start()));
                rights.add(line.part(gap.end(), length));
            } else if (!line.isBlank()) {
                (line.isRight(right) ? rights : lefts).add(line.part(0, length));
            }
        }
        return new RawTable(null, 1, 2, List.of(new RawCell(0, 0, 1, 1, lefts), new RawCell(0, 1, 1, 1, rights)));
    }

    /** Copies lines as they were; only a text that goes on into columns is cut. */
    private void copy(int from, int to) {
        @Nullable TypedLine open = null;
        for (int i = from; i < to; i++) {
            TypedLine line = lines.get(i);
            if (open != null && open.source() != line.source()) {
                addPart(open);
                open = null;
            }
            open = open == null ? line : TypedLine.of(line.source(), open.start(), line.end());
        }
        if (open != null) {
            addPart(open);
        }
    }

    private void addPart(TypedLine part) {
        boolean whole = part.printed().length() == part.source().text().length();
        blocks.add(whole ? part.source() : part.part(0, part.printed().length()));
    }
}
