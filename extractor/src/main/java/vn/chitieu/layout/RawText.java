package vn.chitieu.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.Box;

/**
 * A line or a paragraph of text.
 *
 * @param extent whether this is a physical line (more lines of the paragraph may follow) or a whole paragraph
 * @param region where on the page it stands
 * @param runs pieces of equal style, in order; their texts joined are the text, with no separator between
 * @param style paragraph style
 * @param page 1-based page, or null where the format has no pages
 * @param box rectangle of the line on its page, or null
 * @param direction how it lies on its page
 * @param cell cell of a sheet that it stands in, such as {@code Biểu 01!C7}, or null
 */
public record RawText(
        Extent extent,
        Region region,
        List<RawRun> runs,
        ParagraphStyle style,
        @Nullable Integer page,
        @Nullable Box box,
        LineDirection direction,
        @Nullable String cell)
        implements RawBlock {

    /** How much of a paragraph a text is. */
    public enum Extent {
        /** One physical line of a paged or hard-wrapped format. */
        LINE,
        /** A paragraph that the format itself delimits; it may hold {@code \n} for manual line breaks. */
        PARAGRAPH
    }

    /** Where on a page a text stands. */
    public enum Region {
        BODY,
        PAGE_HEADER,
        PAGE_FOOTER,
        FOOTNOTE,
        /** Stamps, digital-signature captions and other marks laid over the page. */
        STAMP
    }

    /** Copies the list, so that a text never changes. */
    public RawText {
        runs = List.copyOf(runs);
    }

    /**
     * Returns a text that runs straight across its page, or stands on none, and in no sheet.
     *
     * @param extent whether this is a physical line or a whole paragraph
     * @param region where on the page it stands
     * @param runs pieces of equal style, in order
     * @param style paragraph style
     * @param page 1-based page, or null where the format has no pages
     * @param box rectangle of the line on its page, or null
     */
    public RawText(
            Extent extent,
            Region region,
            List<RawRun> runs,
            ParagraphStyle style,
            @Nullable Integer page,
            @Nullable Box box) {
        this(extent, region, runs, style, page, box, LineDirection.LEVEL, null);
    }

    /** Returns the texts of all runs, joined. */
    public String text() {
        if (runs.size() == 1) {
            return runs.get(0).text();
        }
        StringBuilder joined = new StringBuilder();
        for (RawRun run : runs) {
            joined.append(run.text());
        }
        return joined.toString();
    }

    /**
     * Returns this text with other runs.
     *
     * @param others the runs
     */
    public RawText withRuns(List<RawRun> others) {
        return new RawText(extent, region, others, style, page, box, direction, cell);
    }

    /**
     * Returns a part of a text that has no geometry.
     *
     * @param from index of its first character
     * @param to index after its last character
     */
    public RawText part(int from, int to) {
        List<RawRun> parts = new ArrayList<>();
        int start = 0;
        for (RawRun run : runs) {
            int first = Math.max(from - start, 0);
            int last = Math.min(to - start, run.text().length());
            if (first < last) {
                parts.add(new RawRun(run.text().substring(first, last), run.style(), null, run.confidence()));
            }
            start += run.text().length();
        }
        return withRuns(parts);
    }

    /**
     * Returns this text with another style.
     *
     * @param other the style
     */
    public RawText withStyle(ParagraphStyle other) {
        return new RawText(extent, region, runs, other, page, box, direction, cell);
    }
}
