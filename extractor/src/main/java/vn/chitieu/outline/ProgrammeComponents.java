package vn.chitieu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the components of a national target programme that words name: {@code Dự án 3} is {@code DA3}, {@code Tiểu dự án
 * 1 thuộc Dự án 3} is {@code DA3.TDA1}. Components are numbered by the programme's decision (for poverty reduction Quyết
 * định số 90/QĐ-TTg of 2022, for ethnic-minority areas Quyết định số 1719/QĐ-TTg of 2021).
 */
public final class ProgrammeComponents {
    private static final String NUMBER =
            "(?:số\\s+)?0?(\\d{1,2})(?![\\d.,]*\\d|\\s*%|\\s+(?:dự án|công trình|triệu|nghìn|ngàn|ha(?![\\p{L}])))";
    private static final Pattern COMPONENT = Pattern.compile(
            "(?<![\\p{L}])(tiểu\\s+dự\\s+án|tiểu\\s+da|tda|dự\\s+án(?:\\s+thành\\s+phần)?|da)\\s*" + NUMBER,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern HEADING = Pattern.compile(
            "^(?:tiểu\\s+dự\\s+án|dự\\s+án(?:\\s+thành\\s+phần)?|nội\\s+dung(?:\\s+thành\\s+phần)?\\s+số)\\s*(?:số\\s+)?\\d{1,2}\\s*(?:[:.(–-]|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LINK = Pattern.compile(
            "^[\\s,(]*(?:[-–(]|thuộc|của|trong)?\\s*$|^\\s*:[^.;()]{1,200}\\((?:thuộc|của)\\s+$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ProgrammeComponents() {}

    /**
     * Returns the component codes that a text names, joined by {@code ;} in order.
     *
     * @param text heading or task
     * @param inherited code of the component the text stands in, or null; a sub-project alone belongs to it
     * @return the codes, or null where it names none
     */
    public static @Nullable String codes(String text, @Nullable String inherited) {
        Matcher matcher = COMPONENT.matcher(text);
        List<String> codes = new ArrayList<>();
        String sub = null;
        int subEnd = 0;
        String main = inherited == null ? null : inherited.split("[.;]", -1)[0];
        int mainEnd = -1;
        while (matcher.find()) {
            String number = matcher.group(2);
            if (Character.toLowerCase(matcher.group(1).charAt(0)) == 't') {
                flush(codes, sub, main);
                boolean bracketed = mainEnd >= 0
                        && LINK.matcher(text.substring(mainEnd, matcher.start()))
                                .find();
                sub = "TDA" + number;
                subEnd = matcher.end();
                if (bracketed) {
                    codes.remove(codes.size() - 1);
                    codes.add(main + "." + sub);
                    sub = null;
                }
                mainEnd = -1;
            } else {
                main = "DA" + number;
                mainEnd = matcher.end();
                if (sub != null
                        && LINK.matcher(text.substring(subEnd, matcher.start())).find()) {
                    codes.add(main + "." + sub);
                    sub = null;
                    mainEnd = -1;
                } else {
                    flush(codes, sub, inherited);
                    sub = null;
                    codes.add(main);
                }
            }
        }
        flush(codes, sub, main);
        return codes.isEmpty()
                ? null
                : String.join(";", codes.stream().distinct().toList());
    }

    private static void flush(List<String> codes, @Nullable String sub, @Nullable String main) {
        if (sub != null) {
            codes.add(main == null ? sub : main.split("[.;]", -1)[0] + "." + sub);
        }
    }

    /**
     * Returns whether a line is the heading of a component: {@code Dự án 2: Đa dạng hóa sinh kế}.
     *
     * @param line text without label and bullet
     */
    public static boolean isHeading(String line) {
        return HEADING.matcher(line).find();
    }
}
