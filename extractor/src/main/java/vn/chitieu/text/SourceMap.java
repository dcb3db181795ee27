package vn.chitieu.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RawText;
import vn.chitieu.model.Box;

/**
 * The way from an offset of the normalised text back to the line it was read from: page, rectangle and confidence.
 *
 * <p>A segment is a stretch of the normalised text that stands character by character in one source line; every repair
 * ends a segment.
 */
public final class SourceMap {
    private final int[] starts;
    private final int[] sourceOffsets;
    private final RawText[] sources;

    private SourceMap(int[] starts, int[] sourceOffsets, RawText[] sources) {
        this.starts = starts;
        this.sourceOffsets = sourceOffsets;
        this.sources = sources;
    }

    /**
     * Returns the page of a character.
     *
     * @param offset offset in the normalised text
     * @return 1-based page, or null where the format has no pages
     */
    public @Nullable Integer page(int offset) {
        int segment = segmentAt(offset);
        return segment < 0 ? null : sources[segment].page();
    }

    /**
     * Returns the rectangle around a stretch of text; where it runs over several lines, around its part on the first
     * line.
     *
     * @param start offset of its first character
     * @param end offset after its last character
     * @return the rectangle on the page of {@code start}, or null where the format has no geometry
     */
    public @Nullable Box box(int start, int end) {
        int segment = segmentAt(start);
        if (segment < 0) {
            return null;
        }
        RawText line = sources[segment];
        Box box = line.box();
        if (box == null) {
            return null;
        }
        int from = sourceOffsets[segment] + (start - starts[segment]);
        int last = segmentAt(Math.max(start, end - 1));
        while (last > segment && sources[last] != line) {
            last--;
        }
        int stop = last == segmentAt(Math.max(start, end - 1))
                ? sourceOffsets[last] + (Math.max(start, end - 1) - starts[last]) + 1
                : line.text().length();
        float left = edge(line, from, true);
        float right = edge(line, stop, false);
        if (Float.isNaN(left) || Float.isNaN(right) || right == left) {
            return box;
        }
        return line.direction().part(box, left, right);
    }

    /**
     * Returns the cell of a sheet that a character stands in.
     *
     * @param offset offset in the normalised text
     * @return its address, such as {@code Biểu 01!C7}, or null where the document is no workbook
     */
    public @Nullable String cell(int offset) {
        int segment = segmentAt(offset);
        return segment < 0 ? null : sources[segment].cell();
    }

    /**
     * Returns the lowest confidence of the characters of a stretch.
     *
     * @param start offset of its first character
     * @param end offset after its last character
     * @return 0..1; 1 where nothing was recognised from a picture
     */
    public float confidence(int start, int end) {
        float lowest = 1f;
        for (int segment = segmentAt(start); segment >= 0 && segment < starts.length; segment++) {
            if (starts[segment] >= end) {
                break;
            }
            int from = sourceOffsets[segment] + Math.max(0, start - starts[segment]);
            int length = (segment + 1 < starts.length ? Math.min(starts[segment + 1], end) : end)
                    - Math.max(start, starts[segment]);
            int position = 0;
            for (RawRun run : sources[segment].runs()) {
                int runEnd = position + run.text().length();
                if (position < from + length && from < runEnd) {
                    lowest = Math.min(lowest, run.confidence());
                }
                position = runEnd;
            }
        }
        return lowest;
    }

    private static float edge(RawText line, int offset, boolean left) {
        int position = 0;
        for (RawRun run : line.runs()) {
            int length = run.text().length();
            float[] edges = run.edges();
            boolean inside = left ? offset < position + length : offset <= position + length;
            if (inside) {
                return edges == null ? Float.NaN : edges[Math.max(0, Math.min(offset - position, length))];
            }
            position += length;
        }
        return Float.NaN;
    }

    private int segmentAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Collects segments while the normalised text is written. */
    static final class Builder {
        private final List<int[]> entries = new ArrayList<>();
        private final List<RawText> sources = new ArrayList<>();

        /** Says that the normalised text from {@code start} on stands in {@code source} from {@code sourceOffset} on. */
        void add(int start, RawText source, int sourceOffset) {
            int last = entries.size() - 1;
            if (last >= 0 && entries.get(last)[0] == start) {
                entries.remove(last);
                sources.remove(last);
            } else if (last >= 0
                    && sources.get(last) == source
                    && sourceOffset - entries.get(last)[1] == start - entries.get(last)[0]) {
                return;
            }
            entries.add(new int[] {start, sourceOffset});
            sources.add(source);
        }

        SourceMap build() {
            int size = entries.size();
            int[] starts = new int[size];
            int[] offsets = new int[size];
            for (int i = 0; i < size; i++) {
                starts[i] = entries.get(i)[0];
                offsets[i] = entries.get(i)[1];
            }
            return new SourceMap(starts, offsets, sources.toArray(new RawText[0]));
        }
    }
}
