package vn.chitieu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drops page numbers that a conversion to text left between the lines: lone numbers that count up. */
final class PageNumberFilter {
    private static final Pattern LONE_NUMBER =
            Pattern.compile("^(?:[-–] ?|Trang (?:số )?)?(\\d{1,4})(?: ?/ ?\\d{1,4})?(?: ?[-–])?$");

    private PageNumberFilter() {}

    /**
     * Returns the lines without page numbers.
     *
     * @param flows stretches of lines between tables
     */
    static List<List<CleanLine>> withoutPageNumbers(List<List<CleanLine>> flows) {
        List<CleanLine> lone = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (List<CleanLine> flow : flows) {
            for (CleanLine line : flow) {
                if (line.text().length() <= 12) {
                    Matcher matcher = LONE_NUMBER.matcher(line.text());
                    if (matcher.matches()) {
                        lone.add(line);
                        numbers.add(Integer.valueOf(matcher.group(1)));
                    }
                }
            }
        }
        List<CleanLine> dropped = counting(lone, numbers);
        if (dropped.isEmpty()) {
            return flows;
        }
        List<List<CleanLine>> kept = new ArrayList<>();
        for (List<CleanLine> flow : flows) {
            List<CleanLine> rest = new ArrayList<>(flow);
            rest.removeIf(line -> dropped.stream().anyMatch(d -> d == line));
            kept.add(rest);
        }
        return kept;
    }

    /** A number is a page number where the next or the one before differs from it by one. */
    private static List<CleanLine> counting(List<CleanLine> lone, List<Integer> numbers) {
        List<CleanLine> counting = new ArrayList<>();
        for (int i = 0; i < lone.size(); i++) {
            boolean up = i + 1 < lone.size() && numbers.get(i + 1) - numbers.get(i) == 1;
            boolean down = i > 0 && numbers.get(i) - numbers.get(i - 1) == 1;
            boolean alone = lone.size() == 1 && numbers.get(i) == 2;
            if (up || down || alone) {
                counting.add(lone.get(i));
            }
        }
        return counting;
    }
}
