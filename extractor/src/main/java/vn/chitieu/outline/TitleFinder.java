package vn.chitieu.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.text.Span;

/** Finds the title that stands under the type line, over as many lines as it takes. */
final class TitleFinder {
    private static final int MAX_LINES = 14;
    private static final int MAX_LENGTH = 1_500;
    private static final int PROSE_LENGTH = 220;

    private static final String CITED = "(?:" + DocumentTypes.standard().wordRegex() + ")";

    /** The words that a basis block begins with. */
    private static final Pattern BASIS = Pattern.compile(
            "[^a-z0-9]*(?:can\\s+cu\\b|(?:tiep\\s+tuc\\s+)?(?:trien\\s+khai\\s+)?(?:thuc\\s+hien|trien\\s+khai|thi\\s+hanh|chap\\s+hanh)\\s+(?:cac\\s+|noi\\s+dung\\s+)?"
                    + CITED + "\\b|theo\\s+(?:de\\s+nghi|" + CITED
                    + ")\\b|xet\\s+(?:de\\s+nghi|to\\s+trinh|bao\\s+cao)|tren\\s+co\\s+so\\b|thoi\\s+gian\\s+qua|trong\\s+(?:nhung\\s+nam|thoi\\s+gian)|nham\\s|de\\s+(?:trien|thuc|tiep|tang|dam|bao|phat|nang|kip|to|co|chu|hoan|giai|day|gop|huy|khac|cu|lam|co)).*");

    /** The authority that a decision names under its title. */
    private static final Pattern AUTHORITY = Pattern.compile(
            "[^a-z0-9]*(?:chu\\s+tich\\s+|pho\\s+chu\\s+tich\\s+)?(?:uy\\s+ban\\s+nhan\\s+dan|ubnd|hoi\\s+dong\\s+nhan\\s+dan|hdnd|bo\\s+truong|giam\\s+doc|thu\\s+tuong\\s+chinh\\s+phu|chinh\\s+phu|quoc\\s+hoi|truong\\s+phong|truong\\s+ban|chanh\\s+van\\s+phong)\\b(?!.*(?:\\bve\\b|\\bgiai\\s+doan|\\bnam\\s+\\d|;)).{0,110}");

    /** Whose act it is, between the type and the subject, as decisions had it until Thông tư 01/2011/TT-BNV. */
    private static final Pattern OF_AUTHORITY = Pattern.compile(
            "[^a-z0-9]*cua\\s+(?:chu\\s+tich\\s+)?(?:uy\\s+ban|ubnd|hoi\\s+dong|hdnd|bo\\s|bo\\s+truong|thu\\s+tuong|chinh\\s+phu|giam\\s+doc|tong\\s+cuc|thong\\s+doc).{0,160}");

    private static final Pattern SUBJECT =
            Pattern.compile("[^a-z0-9]*(?:ve\\b|v/v\\b|ban\\s+hanh|phe\\s+duyet|quy\\s+dinh).*");

    /** A line that ends so goes on with the name of an authority. */
    private static final Pattern DANGLING = Pattern.compile("(?s).*\\b(?:cua|do|va|voi|boi|tai|cho)\\s*");

    private static final Pattern LEAD_IN =
            Pattern.compile("(?:ban\\s+hanh|xay\\s+dung|trien\\s+khai|bao\\s+cao|nhu\\s+sau|to\\s+chuc)");

    private static final Pattern LETTER = Pattern.compile("[^a-z0-9]*kinh\\s+gui\\b");

    private static final Pattern NOTE = Pattern.compile(
            "[^a-z0-9]*\\(?\\s*(?:ban\\s+hanh\\s+)?(?:kem\\s+theo)\\b.*|\\s*kinh\\s+gui\\b.*|[^a-z0-9]+");

    /** The basis begins within a line whose breaks are lost. */
    private static final Pattern RUN_IN_BASIS = Pattern.compile(
            "(?<=[\\p{L}\\d)”\"’.;])\\s+(?=(?:I|l|A|1)\\s?\\.\\s+\\p{Lu}{2,}|Căn cứ\\s|(?:Tiếp tục (?:triển khai )?thực hiện|Triển khai thực hiện|Triển khai|Thực hiện)\\s+(?:các )?(?:Quyết định|Nghị quyết|Kế hoạch|Chỉ thị|Công văn|Thông báo|Văn bản|Kết luận|Chương trình|Luật|Nghị định|Thông tư|Hướng dẫn|Công điện|Giấy mời|Báo cáo)\\s+(?:hành động |chi tiết )?số|Theo đề nghị\\s|Xét đề nghị\\s|(?:Ủy|Uỷ) ban nhân dân \\p{L}+ [^.;:]{0,60}(?:ban hành|xây dựng)|UBND [^.;:]{0,60}(?:ban hành|xây dựng))");

    private static final Pattern COMMITTEE_SPEAKS = Pattern.compile("(?:UBND|HĐND)\\s+\\p{Ll}");

    /** The authority of a decision behind its title, where the break between them is lost. */
    private static final Pattern RUN_IN_AUTHORITY = Pattern.compile(
            "(?<!CỦA|VÀ|DO|CHO|VỚI|BỞI|TẠI|GIỮA|LÀ|VỀ|PHÓ|THUỘC|,)\\s+(?:CHỦ TỊCH (?:ỦY|UỶ|UBND|HỘI)|BỘ TRƯỞNG BỘ|GIÁM ĐỐC SỞ)[\\p{Lu}\\s]*$"
                    + "|(?<=[\\d)])\\s+(?:(?:ỦY|UỶ) BAN|HỘI ĐỒNG) NHÂN DÂN[\\p{Lu}\\s]*$");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\d/.'’-]*");

    private TitleFinder() {}

    /**
     * Finds the title.
     *
     * @param text the document
     * @param from offset after the type line, or of the first line of the title
     * @return the title, or null where nothing follows that could be one
     */
    static @Nullable Span find(HeaderText text, int from) {
        int first = text.lineAfter(from);
        int start = -1;
        int end = from;
        boolean capitals = false;
        Line last = null;
        for (int i = first; i < Math.min(text.lines().size(), first + MAX_LINES); i++) {
            Line line = text.lines().get(i);
            Span rest = text.trim(Math.max(line.start(), from), line.end());
            if (rest.start() >= rest.end()) {
                continue;
            }
            String printed = text.text().substring(rest.start(), rest.end());
            String folded = text.folded().substring(rest.start(), rest.end());
            if (start < 0 && LETTER.matcher(folded).lookingAt()) {
                return null;
            }
            if (NOTE.matcher(folded).matches()) {
                if (start >= 0) {
                    break;
                }
                continue;
            }
            if (start < 0 && OF_AUTHORITY.matcher(folded).matches() && subjectFollows(text, i + 1)) {
                continue;
            }
            if (start < 0) {
                if (folded.startsWith("can cu ") || isAuthority(folded)) {
                    return null;
                }
                start = rest.start();
                capitals = mostlyCapitals(printed);
            } else if (ends(
                            printed,
                            folded,
                            capitals,
                            line,
                            last,
                            DANGLING.matcher(text.folded().substring(start, end))
                                    .matches())
                    || rest.start() - start > MAX_LENGTH) {
                break;
            }
            int cut = cut(text, Math.max(rest.start(), start), rest.end(), capitals);
            end = Math.min(cut >= 0 ? cut : rest.end(), start + MAX_LENGTH);
            last = line;
            if (cut >= 0 || end == start + MAX_LENGTH) {
                break;
            }
        }
        return start < 0 ? null : withoutTail(text, text.trim(start, end));
    }

    private static boolean subjectFollows(HeaderText text, int from) {
        for (int i = from; i < Math.min(text.lines().size(), from + 3); i++) {
            String folded = text.foldedSlice(text.lines().get(i)).strip();
            if (!folded.isEmpty() && !folded.startsWith("so ") && !folded.startsWith("so:")) {
                return SUBJECT.matcher(folded).lookingAt();
            }
        }
        return false;
    }

    private static boolean ends(
            String printed, String folded, boolean capitals, Line line, @Nullable Line last, boolean dangling) {
        boolean upper = Character.isUpperCase(printed.codePointAt(0));
        boolean misreadOne = folded.startsWith("l.") || folded.startsWith("ll.");
        if (SectionStart.isLabel(folded) && (upper || misreadOne || Character.isDigit(printed.charAt(0)))) {
            return true;
        }
        if (isAuthority(folded) && upper && !dangling) {
            return true;
        }
        if (capitals) {
            return !printed.startsWith("(")
                    && (COMMITTEE_SPEAKS.matcher(printed).lookingAt() || beginsLower(printed));
        }
        if (upper && (BASIS.matcher(folded).lookingAt() || mostlyCapitals(printed) && printed.length() > 3)) {
            return true;
        }
        boolean prose = printed.length() > PROSE_LENGTH
                || printed.endsWith(";")
                || printed.endsWith(":")
                || printed.endsWith(".");
        return upper && prose || last != null && last.emphasised() && !line.emphasised();
    }

    private static boolean beginsLower(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return false;
        }
        Matcher word = WORD.matcher(printed);
        while (word.find()) {
            if (word.group().length() > 1) {
                return inLower(word.group());
            }
        }
        return true;
    }

    private static boolean isAuthority(String folded) {
        return AUTHORITY.matcher(folded).matches() && !LEAD_IN.matcher(folded).find() && !folded.endsWith(";");
    }

    /** Returns where the title ends within a line, or -1. */
    private static int cut(HeaderText text, int start, int end, boolean capitals) {
        int lower = capitals ? endOfCapitals(text.text(), start, end) : -1;
        Matcher basis = RUN_IN_BASIS
                .matcher(text.text())
                .region(start, lower >= 0 ? lower : end)
                .useTransparentBounds(true);
        while (basis.find()) {
            String before = text.folded().substring(start, basis.start());
            if (!before.matches("(?s).*\\b(?:ke hoach|quyet dinh|bao cao|de an|chuong trinh|phuong an|viec)$")) {
                return basis.start();
            }
        }
        return lower;
    }

    /** A title in capitals ends where two words in lower case follow each other. */
    private static int endOfCapitals(String text, int start, int end) {
        Matcher word = WORD.matcher(text).region(start, end);
        int lower = 0;
        int firstLower = -1;
        while (word.find()) {
            if (!inLower(word.group())) {
                lower = 0;
            } else if (++lower == 1) {
                firstLower = word.start();
            } else {
                return firstLower;
            }
        }
        boolean lastOfLine = lower == 1 && Character.isUpperCase(text.charAt(firstLower)) && end - firstLower < 9;
        return lastOfLine ? firstLower : -1;
    }

    /** Returns whether a word is printed in lower case; symbols such as {@code CT-TTg} are not. */
    private static boolean inLower(String word) {
        boolean symbol = word.indexOf('/') > 0 || word.indexOf('-') > 0;
        return word.length() > 1
                && !symbol
                && Character.isLowerCase(word.charAt(1))
                && Character.isLowerCase(word.charAt(word.length() - 1));
    }

    private static boolean mostlyCapitals(String text) {
        Matcher word = WORD.matcher(text);
        int upper = 0;
        int words = 0;
        while (words < 4 && word.find()) {
            String found = word.group();
            if (found.indexOf('/') < 0) {
                words++;
                upper += ProperCase.inCapitals(found) ? 1 : 0;
            }
        }
        return words > 0 && upper * 4 >= words * 3;
    }

    private static Span withoutTail(HeaderText text, Span title) {
        int end = title.end();
        Matcher authority = RUN_IN_AUTHORITY.matcher(text.text()).region(title.start(), end);
        if (authority.find()) {
            end = authority.start();
        }
        while (end > title.start() && ".,;".indexOf(text.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(title.start(), end);
    }
}
