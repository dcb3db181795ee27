package vn.chitieu.read.crawl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A header of two rows whose merged cells are lost: the second row divides neighbouring cells of the first. Which of them and
 * into how many, their words and the figures below tell.
 *
 * @param top cells of the first row
 * @param below cells of the second row
 * @param first index of the first cell that is divided
 * @param widths into how many each of the divided cells is divided
 */
record DividedHeader(List<String> top, List<String> below, int first, List<Integer> widths) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** What stands over columns that share something out: {@code Trong đó}, {@code Nguồn vốn}, {@code Giai đoạn 2026-2028}. */
    private static final Pattern GROUP = Pattern.compile(
            "trong đó|chia ra|bao gồm|phân (?:theo|ra|kỳ|bổ)|cơ cấu|giai đoạn|các năm|nguồn|lộ trình|đơn vị thực hiện",
            FLAGS);

    /** A plan and its outcome, which are set side by side for the year that is running out. */
    private static final Pattern PLAN_AND_OUTCOME = Pattern.compile(
            "(?:kế hoạch|dự toán|kh|dt|chỉ tiêu)\\b.*|.*\\b(?:thực hiện|th|ước|uth|kết quả)\\b.*",
            FLAGS | Pattern.DOTALL);

    private static final Pattern COMPARISON = Pattern.compile("so sánh|\\bvới\\b|%|tỷ lệ|tỉ lệ", FLAGS);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int NO_YEAR = 9999;

    /** More cells of the first row than this are divided alike. */
    private static final int MOST_PARENTS = 4;

    /**
     * Returns the header that two rows make, or null where they make none.
     *
     * @param first the cells of the first row
     * @param second the cells of the second row
     * @param kinds what the columns hold
     * @param columns how many columns the table has
     */
    static @Nullable DividedHeader of(List<String> first, List<String> second, ColumnKinds kinds, int columns) {
        List<String> top = withoutTail(first);
        List<String> below = withoutTail(second);
        int parents = top.size() + below.size() - columns;
        boolean divided = top.size() < columns && parents > 0 && parents < top.size() && below.size() >= 2 * parents;
        return divided ? new DividedHeader(top, below, best(top, below, parents, kinds), widths(below, parents)) : null;
    }

    /** Returns how many columns a cell of the first row covers. */
    int span(int cell) {
        return cell >= first && cell < first + widths.size() ? widths.get(cell - first) : 1;
    }

    /** Chooses neighbouring cells of the first row: those over columns of figures, and whose words say that they are divided. */
    private static int best(List<String> top, List<String> below, int parents, ColumnKinds kinds) {
        boolean plans = below.stream()
                .allMatch(cell ->
                        PLAN_AND_OUTCOME.matcher(cell.replace("*", "").strip()).matches());
        int bestStart = top.size() - parents;
        int bestScore = -1;
        for (int start = 1; start + parents <= top.size(); start++) {
            int score = 0;
            for (int column = start; column < start + below.size(); column++) {
                score += 2 * kinds.share(column, CellKind.NUMBER)
                        + (kinds.share(column, CellKind.INDEX) > 80 && column < 2 ? -200 : 0);
            }
            score += 60 * hints(top, start, parents, plans);
            if (score >= bestScore) {
                bestScore = score;
                bestStart = start;
            }
        }
        return bestStart;
    }

    /** Chooses how many cells of the second row stand under each of the divided ones: where cells are alike, as many. */
    private static List<Integer> widths(List<String> below, int parents) {
        if (below.size() % parents == 0 || parents > MOST_PARENTS) {
            List<Integer> equal = new ArrayList<>(Collections.nCopies(parents, below.size() / parents));
            equal.set(parents - 1, below.size() - (parents - 1) * (below.size() / parents));
            return equal;
        }
        List<Integer> best = List.of();
        int bestScore = Integer.MIN_VALUE;
        for (List<Integer> widths : compositions(below.size(), parents)) {
            int score = 0;
            int group = 0;
            int left = widths.get(0);
            for (int i = 1; i < below.size(); i++) {
                boolean alike = kind(below.get(i)) == kind(below.get(i - 1));
                left--;
                if (left == 0) {
                    group++;
                    left = widths.get(group);
                    score += alike ? -1 : 1;
                } else {
                    score += alike ? 1 : -1;
                }
            }
            if (score > bestScore) {
                bestScore = score;
                best = widths;
            }
        }
        return best;
    }

    /** All ways to write a number as a sum of so many, each of two or more. */
    private static List<List<Integer>> compositions(int sum, int parts) {
        if (parts == 1) {
            return List.of(List.of(sum));
        }
        List<List<Integer>> all = new ArrayList<>();
        for (int first = 2; first <= sum - 2 * (parts - 1); first++) {
            for (List<Integer> rest : compositions(sum - first, parts - 1)) {
                List<Integer> widths = new ArrayList<>(List.of(first));
                widths.addAll(rest);
                all.add(widths);
            }
        }
        return all;
    }

    private static int kind(String cell) {
        String words = cell.replace("*", "").strip();
        return YEAR.matcher(words).find() ? 0 : PLAN_AND_OUTCOME.matcher(words).matches() ? 1 : 2;
    }

    private static int hints(List<String> top, int start, int parents, boolean plans) {
        int hints = 0;
        for (String cell : top.subList(start, start + parents)) {
            hints += GROUP.matcher(cell).find() ? 1 : 0;
        }
        int earliest = top.stream().mapToInt(DividedHeader::year).min().orElse(NO_YEAR);
        return hints + (plans && earliest != NO_YEAR && year(top.get(start)) == earliest ? 1 : 0);
    }

    /** Returns the first year that a header names of which it is the column, or {@link #NO_YEAR}. */
    private static int year(String cell) {
        return COMPARISON.matcher(cell).find()
                ? NO_YEAR
                : YEAR.matcher(cell)
                        .results()
                        .mapToInt(m -> Integer.parseInt(m.group()))
                        .min()
                        .orElse(NO_YEAR);
    }

    private static List<String> withoutTail(List<String> row) {
        int end = row.size();
        while (end > 0 && row.get(end - 1).isBlank()) {
            end--;
        }
        return row.subList(0, end);
    }
}
