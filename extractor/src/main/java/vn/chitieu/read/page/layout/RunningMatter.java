package vn.chitieu.read.page.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.read.page.PageBlock;
import vn.chitieu.read.page.PageLine;
import vn.chitieu.read.page.TextRow;

/**
 * Finds running headers, footers and page numbers: the outermost lines of the pages that repeat in one place, or that
 * count the pages.
 */
final class RunningMatter {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?iU)[-–—.\\s]*(?:trang|page)?[\\s:]*(\\d{1,4})(?:\\s*/\\s*\\d{1,4})?[-–—.\\s]*");
    private static final Pattern NUMBER_AT_END = Pattern.compile("(?su)^(.*\\D)(\\d{1,4})$");
    private static final Pattern NUMBER_AT_START = Pattern.compile("(?su)^(\\d{1,4})(\\D.*)$");
    private static final Pattern SERIES =
            Pattern.compile("(?iU)^\\W*(phụ lục|phụ biểu|biểu|mẫu|bảng|phần|chương|mục|điều)\\b.*");
    private static final float MARGIN_SHARE = 0.14f;
    private static final float SAME_PLACE = 4f;
    private static final int MOST_LINES = 4;
    private static final int LONGEST_HEADER = 3;
    private static final float LINE_PITCH = 1.75f;
    private static final float SMALLER = 0.9f;

    private final List<List<PageBlock>> pages;
    private final boolean top;
    private final List<@Nullable PageLine> outermost = new ArrayList<>();

    private RunningMatter(List<List<PageBlock>> pages, boolean top) {
        this.pages = pages;
        this.top = top;
    }

    /**
     * Returns the pages with running lines marked.
     *
     * @param pages blocks of each page
     */
    static List<List<PageBlock>> marked(List<List<PageBlock>> pages) {
        List<List<PageBlock>> marked = new ArrayList<>();
        pages.forEach(page -> marked.add(new ArrayList<>(page)));
        for (boolean top : new boolean[] {true, false}) {
            for (int i = 0; i < MOST_LINES; i++) {
                if (!new RunningMatter(marked, top).mark()) {
                    break;
                }
            }
        }
        return marked;
    }

    private boolean mark() {
        for (List<PageBlock> page : pages) {
            outermost.add(outermost(page));
        }
        Set<Integer> running = new HashSet<>(pageNumbers());
        running.addAll(repeated());
        running.addAll(numberedTitles());
        for (int i : running) {
            PageLine line = outermost.get(i);
            if (line != null) {
                List<PageBlock> page = pages.get(i);
                page.set(page.indexOf(line), line.in(top ? Region.PAGE_HEADER : Region.PAGE_FOOTER));
            }
        }
        return !running.isEmpty();
    }

    /** Returns the body line nearest to the edge of the page, or null where it lies too far in to be running. */
    private @Nullable PageLine outermost(List<PageBlock> page) {
        PageLine found = null;
        for (PageBlock block : page) {
            if (block instanceof PageLine line && line.region() == Region.BODY) {
                boolean further = found == null
                        || (top
                                ? line.row().baseline() < found.row().baseline()
                                : line.row().baseline() > found.row().baseline());
                found = further ? line : found;
            }
        }
        if (found == null) {
            return null;
        }
        float share = found.row().baseline() / found.frame().height();
        return (top ? share : 1 - share) <= MARGIN_SHARE ? found : null;
    }

    private Set<Integer> pageNumbers() {
        Map<Integer, Set<Integer>> byOffset = new HashMap<>();
        for (int i = 0; i < outermost.size(); i++) {
            PageLine line = outermost.get(i);
            Matcher matcher = line == null ? null : PAGE_NUMBER.matcher(line.text());
            if (matcher != null && matcher.matches()) {
                int offset = Integer.parseInt(matcher.group(1)) - (i + 1);
                byOffset.computeIfAbsent(offset, key -> new HashSet<>()).add(i);
            }
        }
        Set<Integer> numbered = new HashSet<>();
        byOffset.forEach((offset, found) -> {
            if (offset == 0 || found.size() >= 2) {
                numbered.addAll(found);
            }
        });
        return numbered;
    }

    private Set<Integer> repeated() {
        Map<String, List<Integer>> byText = new HashMap<>();
        for (int i = 0; i < outermost.size(); i++) {
            PageLine line = outermost.get(i);
            if (line != null && standsOff(line, pages.get(i))) {
                byText.computeIfAbsent(line.text(), key -> new ArrayList<>()).add(i);
            }
        }
        Set<Integer> repeated = new HashSet<>();
        for (List<Integer> found : byText.values()) {
            if (found.size() >= Math.max(2, Math.min(3, pages.size())) && inOnePlace(found)) {
                repeated.addAll(found);
            }
        }
        return repeated;
    }

    /**
     * Returns whether a line stands off the body by room or by smaller type; text that is repeated from page to page in
     * the body does not.
     */
    private boolean standsOff(PageLine line, List<PageBlock> page) {
        List<TextRow> inward = new ArrayList<>();
        for (PageBlock block : page) {
            if (block instanceof PageLine other && other.region() == Region.BODY) {
                inward.add(other.row());
            }
        }
        inward.sort(Comparator.comparingDouble(row -> top ? row.baseline() : -row.baseline()));
        for (int i = 1; i <= LONGEST_HEADER; i++) {
            if (i >= inward.size()) {
                return true;
            }
            float distance =
                    Math.abs(inward.get(i).baseline() - inward.get(i - 1).baseline());
            float size = Math.max(inward.get(i).size(), inward.get(i - 1).size());
            if (distance > LINE_PITCH * size
                    || line.row().size() < SMALLER * inward.get(i).size()) {
                return true;
            }
        }
        return false;
    }

    /** Titles beside the number of the page; appendices and chapters of one page each count the same way and are none. */
    private Set<Integer> numberedTitles() {
        Map<String, List<Integer>> byTitle = new HashMap<>();
        for (int i = 0; i < outermost.size(); i++) {
            PageLine line = outermost.get(i);
            String text = line == null || SERIES.matcher(line.text()).matches() ? "" : line.text();
            String number = String.valueOf(i + 1);
            Matcher end = NUMBER_AT_END.matcher(text);
            Matcher start = NUMBER_AT_START.matcher(text);
            if (end.matches() && end.group(2).equals(number)) {
                byTitle.computeIfAbsent(end.group(1), key -> new ArrayList<>()).add(i);
            } else if (start.matches() && start.group(1).equals(number)) {
                byTitle.computeIfAbsent(start.group(2), key -> new ArrayList<>())
                        .add(i);
            }
        }
        Set<Integer> numbered = new HashSet<>();
        for (List<Integer> found : byTitle.values()) {
            if (found.size() >= 3 && found.size() * 2 > pages.size() && inOnePlace(found)) {
                numbered.addAll(found);
            }
        }
        return numbered;
    }

    private boolean inOnePlace(List<Integer> found) {
        float first = place(found.get(0));
        return found.stream().allMatch(i -> Math.abs(place(i) - first) <= SAME_PLACE);
    }

    private float place(int page) {
        PageLine line = outermost.get(page);
        if (line == null) {
            return Float.NaN;
        }
        return top ? line.row().baseline() : line.frame().height() - line.row().baseline();
    }
}
