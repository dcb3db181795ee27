package vn.chitieu.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.model.Severity;
import vn.chitieu.text.Span;

/** Finds dates that no calendar has, such as {@code ngày 31/02/2025}. */
final class DateCheck implements Check {
    /** The word {@code ngày} or four digits of a year of our times show that it is a date and not a fraction or a number. */
    private static final Pattern DATE =
            Pattern.compile("(?<![\\d/.,-])(?:(\\d{1,2})\\s?/\\s?(\\d{1,2})\\s?/\\s?((?:19|20)\\d{2})"
                    + "|(?<=ngày )(\\d{1,2}) tháng (\\d{1,2}),? năm ((?:19|20)\\d{2})"
                    + "|(?<=ngày )(\\d{1,2})-(\\d{1,2})-((?:19|20)\\d{2}))(?![\\d/-]|[.,]\\d)");

    @Override
    public void look(CheckedDocument document, Findings findings) {
        Matcher matcher = DATE.matcher(document.text());
        while (matcher.find()) {
            int group = matcher.group(1) != null ? 1 : matcher.group(4) != null ? 4 : 7;
            if (!exists(matcher.group(group + 2), matcher.group(group + 1), matcher.group(group))) {
                String date = matcher.group();
                findings.add(
                        Severity.ERROR,
                        "date_impossible",
                        new Message("Ngày " + date + " không có trong lịch.", "There is no such date as " + date + "."),
                        List.of(),
                        new Span(matcher.start(), matcher.end()));
            }
        }
    }

    private static boolean exists(String year, String month, String day) {
        try {
            LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
